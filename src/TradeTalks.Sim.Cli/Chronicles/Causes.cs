using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>What led to what in a chronicle: the question behind a move, the news behind a question, the meeting behind an offer.</summary>
/// <param name="entries">What happened, in order.</param>
internal sealed class Causes(IReadOnlyList<ChronicleEntry> entries)
{
    private static readonly Occurrence[] Announcements = [Occurrence.ThreatAnnounced, Occurrence.RetaliationAnnounced, Occurrence.StepPutOff, Occurrence.StepFollowed, Occurrence.StepRestored];
    private static readonly Occurrence[] RoundEnds = [Occurrence.RoundClosed, Occurrence.WalkOut];

    /// <summary>The chain that ends with an entry, from its first cause on.</summary>
    /// <param name="place">Place of the entry.</param>
    public IReadOnlyList<ChronicleEntry> ChainTo(int place)
    {
        var chain = new List<ChronicleEntry>();
        for (var link = place; link >= 0; link = Of(link))
            chain.Insert(0, entries[link]);
        return chain;
    }

    /// <summary>The place of what led to an entry; -1 where that lies outside the course.</summary>
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each kind of entry.")]
    private int Of(int place) => entries[place].What switch
    {
        Occurrence.Decided => OfDecision(place),
        Occurrence.MidLevelMeeting => AtTable(place, [.. RoundEnds, Occurrence.TalksBrokenOff]),
        Occurrence.MovedAhead => AtTable(place, Announcements),
        Occurrence.HighLevelRound => AtTable(place, Occurrence.MidLevelMeeting, Occurrence.MovedAhead),
        Occurrence.OfferTabled => AtTable(place, Occurrence.HighLevelRound),
        Occurrence.RoundClosed => Decision(place, DecisionKind.Answer),
        Occurrence.WalkOut => Decision(place, DecisionKind.Leave),
        Occurrence.TalksBrokenOff => Later(Decision(place, DecisionKind.TalksAfterStep), AtTable(place, Occurrence.WalkOut)),
        Occurrence.Debrief => AtTable(place, RoundEnds),
        Occurrence.TextStruck => Decision(place, DecisionKind.HomeReview),
        Occurrence.ThreatAnnounced or Occurrence.TacticalListing or Occurrence.Exemption or Occurrence.GoodwillPurchase => Decision(place, DecisionKind.AfterRound),
        Occurrence.RetaliationAnnounced or Occurrence.NothingLeftToTax => Decision(place, DecisionKind.AnswerToStep),
        Occurrence.StepPutOff => Later(Later(OnList(place, DecisionKind.Deadline), Decision(place, DecisionKind.AfterRound)), AtTable(place, Occurrence.Truce)),
        Occurrence.StepFollowed => AtTable(place, Occurrence.StepPutOff, Occurrence.Truce),
        Occurrence.StepOvertaken => OfList(place, Announcements),
        Occurrence.StepTookEffect => Later(OnList(place, DecisionKind.Deadline), OfList(place, Announcements)),
        Occurrence.Truce => Decision(place, DecisionKind.Truce),
        Occurrence.TruceLapsed => AtTable(place, Occurrence.Truce),
        Occurrence.AgreementInPrinciple => Decision(place, DecisionKind.Answer),
        Occurrence.TextFinished => AtTable(place, Occurrence.AgreementInPrinciple),
        Occurrence.SignedByBoth => AtTable(place, Occurrence.TextFinished),
        Occurrence.EnteredIntoForce => AtTable(place, Occurrence.SignedByBoth),
        Occurrence.TariffCut or Occurrence.PurchasesCounted or Occurrence.Reviewed => AtTable(place, Occurrence.EnteredIntoForce),
        Occurrence.Reneged => Decision(place, DecisionKind.Doubt),
        Occurrence.SnappedBack => Decision(place, DecisionKind.Breach),
        Occurrence.StepRestored or Occurrence.RateRestored => AtTable(place, Occurrence.Reneged, Occurrence.SnappedBack),
        Occurrence.ProposalAccepted or Occurrence.ProposalRefused or Occurrence.LeftTable => AtTable(place, Occurrence.Proposed),
        Occurrence.Proposed or Occurrence.GaveIn or Occurrence.TableBrokeDown or Occurrence.TableOutOfTime => AtTable(place, Occurrence.ProposalRefused),
        Occurrence.Listing or Occurrence.Statement or Occurrence.Leak or Occurrence.News or Occurrence.Summit or Occurrence.SummitCalledOff => -1,
        Occurrence.PoliticalShock or Occurrence.PrincipalStays or Occurrence.PrincipalReplaced => -1,
        _ => throw new ArgumentOutOfRangeException(nameof(place), entries[place].What, null),
    };

    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each kind of decision.")]
    private int OfDecision(int place) => entries[place].Decision.Kind switch
    {
        DecisionKind.AgendaWish => AtTable(place, Occurrence.MidLevelMeeting, Occurrence.MovedAhead),
        DecisionKind.Answer or DecisionKind.Leave => AtTable(place, Occurrence.OfferTabled),
        DecisionKind.AfterRound => Before(place, entry => entry.What == Occurrence.Debrief && entry.Side == entries[place].Side && IsAtTable(entry, place)),
        DecisionKind.Deadline => OfList(place, Announcements),
        DecisionKind.AnswerToStep => OfList(place, Occurrence.ThreatAnnounced, Occurrence.RetaliationAnnounced),
        DecisionKind.TalksAfterStep => OfList(place, Occurrence.StepTookEffect),
        DecisionKind.HomeReview => AtTable(place, Occurrence.MidLevelMeeting),
        DecisionKind.Truce => AtTable(place, Occurrence.Summit),
        DecisionKind.Doubt => AtTable(place, Occurrence.AgreementInPrinciple),
        DecisionKind.Breach => AtTable(place, Occurrence.Reviewed),
        _ => throw new ArgumentOutOfRangeException(nameof(place), entries[place].Decision.Kind, null),
    };

    private int Decision(int place, DecisionKind kind) =>
        Before(place, entry => IsDecision(entry, kind) && IsAtTable(entry, place) && IsOwn(entry, entries[place]));

    private int OnList(int place, DecisionKind kind) =>
        Before(place, entry => IsDecision(entry, kind) && IsAtTable(entry, place) && entry.List == entries[place].List);

    private int AtTable(int place, params Occurrence[] kinds) => Before(place, entry => kinds.Contains(entry.What) && IsAtTable(entry, place));

    private int OfList(int place, params Occurrence[] kinds) => Before(place, entry => kinds.Contains(entry.What) && entry.List == entries[place].List && IsAtTable(entry, place));

    private static bool IsDecision(ChronicleEntry entry, DecisionKind kind) => entry.What == Occurrence.Decided && entry.Decision.Kind == kind;

    private bool IsAtTable(ChronicleEntry entry, int place) => entry.Table == entries[place].Table;

    /// <summary>Whether a decision was taken by the side that then acts; what concerns both sides follows from either's.</summary>
    private static bool IsOwn(ChronicleEntry decision, ChronicleEntry act) => act.Side < 0 || decision.Side == act.Side;

    private int Before(int place, Predicate<ChronicleEntry> fits)
    {
        var earlier = place - 1;
        while (earlier >= 0 && !fits(entries[earlier]))
            earlier--;
        return earlier;
    }

    private static int Later(int one, int other) => Math.Max(one, other);
}
