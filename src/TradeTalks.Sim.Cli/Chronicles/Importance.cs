using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Which entries are told, and which are marked.</summary>
internal static class Importance
{
    /// <summary>The least detail with which an entry is told.</summary>
    public static Detail Of(ChronicleEntry entry)
    {
        if (entry.What == Occurrence.Decided)
            return OfDecision(entry);
        if (entry.What is Occurrence.News or Occurrence.Leak or Occurrence.Statement or Occurrence.PurchasesCounted)
            return Detail.Everything;
        if (entry.What is Occurrence.Debrief or Occurrence.PoliticalShock or Occurrence.MovedAhead or Occurrence.OfferTabled)
            return Detail.Reasoned;
        return entry.What is Occurrence.Proposed or Occurrence.ProposalRefused ? Detail.Usual : Detail.Brief;
    }

    /// <summary>Whether entries of this kind that happen at one stroke may be told together.</summary>
    public static bool MayJoin(Occurrence what) =>
        what is Occurrence.StepPutOff or Occurrence.StepFollowed or Occurrence.StepRestored or Occurrence.TariffCut or Occurrence.RateRestored;

    /// <summary>The sign in the margin: ! for a tariff that rises, x for talks or an agreement that break, * for an agreement or a truce, else a blank.</summary>
    public static char Mark(Occurrence what)
    {
        if (what is Occurrence.StepTookEffect or Occurrence.RateRestored)
            return '!';
        if (what is Occurrence.WalkOut or Occurrence.TalksBrokenOff or Occurrence.Reneged or Occurrence.SnappedBack or Occurrence.LeftTable or Occurrence.TableBrokeDown or Occurrence.TableOutOfTime)
            return 'x';
        return what is Occurrence.ProposalAccepted or Occurrence.GaveIn or Occurrence.AgreementInPrinciple or Occurrence.SignedByBoth or Occurrence.EnteredIntoForce or Occurrence.Truce ? '*' : ' ';
    }

    private static Detail OfDecision(ChronicleEntry entry)
    {
        var move = entry.Decision[entry.Chosen].Move;
        if (move is Move.TalkAboutAll or Move.TalkAboutFew or Move.StayOn or Move.StandBy)
            return Detail.Everything;
        return MoveWords.ChangesNothing(move) ? Detail.Usual : Detail.Brief;
    }
}
