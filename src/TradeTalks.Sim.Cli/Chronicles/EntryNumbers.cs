using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>What the two numbers of an entry are, for other programs.</summary>
internal static class EntryNumbers
{
    private static readonly (string?, string?) Rates = ("rate_before", "rate_after");
    private static readonly (string?, string?) RateAfter = (null, "rate_after");
    private static readonly (string?, string?) Entities = ("entities_added", "entities_listed");

    /// <summary>The names of the number and the second number of an entry; null where it has none. Shares and rates are fractions, money is in bn USD.</summary>
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each kind of numbers.")]
    public static (string? First, string? Second) NamesOf(Occurrence what) => what switch
    {
        Occurrence.MidLevelMeeting => ("share_closed", "text_gap"),
        Occurrence.TextStruck => ("text_gap", null),
        Occurrence.OfferTabled => ("share_to_other", null),
        Occurrence.Debrief => ("belief", "officials_confident"),
        Occurrence.ThreatAnnounced or Occurrence.RetaliationAnnounced or Occurrence.StepTookEffect => Rates,
        Occurrence.Exemption or Occurrence.TariffCut or Occurrence.RateRestored => Rates,
        Occurrence.StepPutOff or Occurrence.StepFollowed or Occurrence.StepOvertaken or Occurrence.StepRestored => RateAfter,
        Occurrence.Listing or Occurrence.TacticalListing => Entities,
        Occurrence.GoodwillPurchase => ("bought", null),
        Occurrence.Statement => ("confidence_shown", null),
        Occurrence.Leak => ("belief", null),
        Occurrence.News or Occurrence.PoliticalShock => ("log_odds", null),
        Occurrence.AgreementInPrinciple => ("share_to_first", null),
        Occurrence.EnteredIntoForce => ("pledged_a_year", null),
        Occurrence.PurchasesCounted => ("delivered", "pledged"),
        Occurrence.Reviewed => ("share_delivered", null),
        Occurrence.Decided or Occurrence.MovedAhead or Occurrence.HighLevelRound or Occurrence.WalkOut or Occurrence.TalksBrokenOff or Occurrence.RoundClosed => default,
        Occurrence.NothingLeftToTax or Occurrence.Summit or Occurrence.SummitCalledOff or Occurrence.Truce or Occurrence.TruceLapsed => default,
        Occurrence.PrincipalStays or Occurrence.PrincipalReplaced or Occurrence.TextFinished or Occurrence.SignedByBoth => default,
        Occurrence.Reneged or Occurrence.SnappedBack => default,
        Occurrence.Proposed or Occurrence.ProposalAccepted or Occurrence.ProposalRefused or Occurrence.LeftTable => ("relative_time", "round"),
        Occurrence.GaveIn or Occurrence.TableBrokeDown or Occurrence.TableOutOfTime => ("relative_time", null),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };
}
