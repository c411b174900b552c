using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>The sentence for every entry a chronicle can hold.</summary>
internal sealed class EntryWords
{
    private readonly TalksWords _talks;
    private readonly OfferWords _offers;
    private readonly TariffWords _tariffs;
    private readonly DealWords _deals;
    private readonly NewsWords _news;
    private readonly DecisionWords _decisions;
    private readonly BargainWords _bargains;

    /// <summary>The sentences about a case.</summary>
    /// <param name="scenario">The case.</param>
    /// <param name="detail">How much is told of each decision.</param>
    public EntryWords(Scenario scenario, Detail detail)
    {
        var names = new Names(scenario);
        (_talks, _offers, _tariffs, _deals, _news, _decisions) = (new(names), new(names, detail), new(names), new(names), new(names), new(names, detail));
        _bargains = new BargainWords(names);
    }

    /// <summary>Tariffs that were moved at one stroke, in one sentence.</summary>
    /// <param name="entries">Entries of one kind that <see cref="Importance.MayJoin"/>.</param>
    public string Together(IReadOnlyList<ChronicleEntry> entries) => _tariffs.Together(entries);

    /// <summary>What a side offered in a round and how it was answered, in one sentence.</summary>
    public string OfRound(RoundOffer round) => _offers.OfRound(round);

    /// <summary>What happened, in one sentence.</summary>
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each occurrence.")]
    public string Of(ChronicleEntry entry) => entry.What switch
    {
        Occurrence.Decided => _decisions.Of(entry),
        Occurrence.MidLevelMeeting => _talks.MidLevelMeeting(entry),
        Occurrence.TextStruck => _talks.TextStruck(entry),
        Occurrence.MovedAhead => _talks.MovedAhead(entry),
        Occurrence.HighLevelRound => _talks.HighLevelRound(entry),
        Occurrence.OfferTabled => _offers.Tabled(entry),
        Occurrence.WalkOut => _talks.WalkOut(entry),
        Occurrence.TalksBrokenOff => _talks.BrokenOff(entry),
        Occurrence.RoundClosed => _talks.RoundClosed(),
        Occurrence.Debrief => _talks.Debrief(entry),
        Occurrence.ThreatAnnounced => _tariffs.Threat(entry),
        Occurrence.RetaliationAnnounced => _tariffs.Retaliation(entry),
        Occurrence.NothingLeftToTax => _tariffs.NothingLeft(entry),
        Occurrence.StepPutOff => _tariffs.PutOff(entry),
        Occurrence.StepFollowed => _tariffs.Followed(entry),
        Occurrence.StepOvertaken => _tariffs.Overtaken(entry),
        Occurrence.StepTookEffect => _tariffs.TookEffect(entry),
        Occurrence.Listing => _tariffs.Listing(entry),
        Occurrence.TacticalListing => _tariffs.TacticalListing(entry),
        Occurrence.Exemption => _tariffs.Exemption(entry),
        Occurrence.GoodwillPurchase => _tariffs.GoodwillPurchase(entry),
        Occurrence.Statement => _news.Statement(entry),
        Occurrence.Leak => _news.Leak(entry),
        Occurrence.News => _news.Arrival(entry),
        Occurrence.Summit => _talks.Summit(),
        Occurrence.SummitCalledOff => _talks.SummitCalledOff(),
        Occurrence.Truce => _talks.Truce(entry),
        Occurrence.TruceLapsed => _talks.TruceLapsed(),
        Occurrence.PoliticalShock => _news.Shock(entry),
        Occurrence.PrincipalStays => _talks.PrincipalStays(entry),
        Occurrence.PrincipalReplaced => _talks.PrincipalReplaced(entry),
        Occurrence.AgreementInPrinciple => _deals.InPrinciple(entry),
        Occurrence.TextFinished => _deals.TextFinished(),
        Occurrence.SignedByBoth => _deals.Signed(),
        Occurrence.EnteredIntoForce => _deals.InForce(entry),
        Occurrence.TariffCut => _tariffs.Cut(entry),
        Occurrence.Reneged => _deals.Reneged(entry),
        Occurrence.PurchasesCounted => _deals.PurchasesCounted(entry),
        Occurrence.Reviewed => _deals.Reviewed(entry),
        Occurrence.SnappedBack => _deals.SnappedBack(entry),
        Occurrence.RateRestored => _tariffs.RateRestored(entry),
        Occurrence.StepRestored => _tariffs.StepRestored(entry),
        Occurrence.Proposed => _bargains.Proposed(entry),
        Occurrence.ProposalAccepted => _bargains.Accepted(entry),
        Occurrence.ProposalRefused => _bargains.Refused(entry),
        Occurrence.LeftTable => _bargains.Left(entry),
        Occurrence.GaveIn => _bargains.GaveIn(entry),
        Occurrence.TableBrokeDown => BargainWords.BrokeDown(),
        Occurrence.TableOutOfTime => BargainWords.OutOfTime(),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.What, null),
    };
}
