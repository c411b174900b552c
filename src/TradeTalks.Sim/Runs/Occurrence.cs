namespace TradeTalks.Sim.Runs;

/// <summary>What a chronicle can tell. Number and second number of an entry are given in brackets.</summary>
public enum Occurrence
{
    /// <summary>A side decided.</summary>
    Decided,

    /// <summary>Deputies met [share of the open text closed, text gap after].</summary>
    MidLevelMeeting,

    /// <summary>A side struck promises out of the text [text gap after].</summary>
    TextStruck,

    /// <summary>A meeting was moved ahead of a tariff date.</summary>
    MovedAhead,

    /// <summary>A high-level round opened; the side speaks first.</summary>
    HighLevelRound,

    /// <summary>A side tabled an offer [share of the gain it gives the other, as the other sees it].</summary>
    OfferTabled,

    /// <summary>A side walked out.</summary>
    WalkOut,

    /// <summary>The talks were broken off until about the day planned.</summary>
    TalksBrokenOff,

    /// <summary>A round ended without agreement.</summary>
    RoundClosed,

    /// <summary>A principal was debriefed [belief, share of officials confident].</summary>
    Debrief,

    /// <summary>A new tariff step was announced [rate before, rate after].</summary>
    ThreatAnnounced,

    /// <summary>A step was announced in answer to one of the other side [rate before, rate after].</summary>
    RetaliationAnnounced,

    /// <summary>A side that wanted to answer had nothing left to tax.</summary>
    NothingLeftToTax,

    /// <summary>A step was put off [rate after it].</summary>
    StepPutOff,

    /// <summary>A step that answers another was put off with it [rate after it].</summary>
    StepFollowed,

    /// <summary>A step fell away because the rate was there already [rate after it].</summary>
    StepOvertaken,

    /// <summary>A step took effect [rate before, rate after].</summary>
    StepTookEffect,

    /// <summary>An agency blacklisted firms [entities added, entities listed].</summary>
    Listing,

    /// <summary>A principal had firms blacklisted [entities added, entities listed].</summary>
    TacticalListing,

    /// <summary>A side exempted goods as a gesture [rate before, rate after].</summary>
    Exemption,

    /// <summary>A side bought goods as a gesture [USD bn].</summary>
    GoodwillPurchase,

    /// <summary>A leader spoke in public [confidence shown].</summary>
    Statement,

    /// <summary>An official let out what he thinks [his belief].</summary>
    Leak,

    /// <summary>News reached a principal [log-odds].</summary>
    News,

    /// <summary>The leaders met.</summary>
    Summit,

    /// <summary>A summit was called off.</summary>
    SummitCalledOff,

    /// <summary>The leaders agreed on a truce until the day planned.</summary>
    Truce,

    /// <summary>A truce ran out.</summary>
    TruceLapsed,

    /// <summary>A political shock struck [log-odds].</summary>
    PoliticalShock,

    /// <summary>An election kept the principal.</summary>
    PrincipalStays,

    /// <summary>An election brought another principal.</summary>
    PrincipalReplaced,

    /// <summary>Agreement in principle [share of the gain to the side named first].</summary>
    AgreementInPrinciple,

    /// <summary>The text was finished.</summary>
    TextFinished,

    /// <summary>The agreement was signed.</summary>
    SignedByBoth,

    /// <summary>The agreement entered into force [purchases pledged, USD bn a year].</summary>
    EnteredIntoForce,

    /// <summary>A rate was cut under the agreement [rate before, rate after].</summary>
    TariffCut,

    /// <summary>A side went back on the agreement.</summary>
    Reneged,

    /// <summary>A month of purchases was counted [delivered, pledged, USD bn].</summary>
    PurchasesCounted,

    /// <summary>The agreement was reviewed [share of the purchases due that was delivered].</summary>
    Reviewed,

    /// <summary>A side ended the agreement because of a breach.</summary>
    SnappedBack,

    /// <summary>A rate came back with a snapback [rate before, rate after].</summary>
    RateRestored,

    /// <summary>A dropped step came back [rate after it].</summary>
    StepRestored,

    /// <summary>A side made a proposal at a table with a protocol [relative time, round from 1].</summary>
    Proposed,

    /// <summary>A side accepted the standing proposal [relative time, round from 1].</summary>
    ProposalAccepted,

    /// <summary>A side refused the standing proposal [relative time, round from 1].</summary>
    ProposalRefused,

    /// <summary>A side left a table with a protocol for its outside option [relative time, round from 1].</summary>
    LeftTable,

    /// <summary>A side gave in in a standoff; the claim of the other stands.</summary>
    GaveIn,

    /// <summary>A table with a protocol broke down.</summary>
    TableBrokeDown,

    /// <summary>Rounds or time of a table with a protocol ran out.</summary>
    TableOutOfTime,
}
