using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>What brought a table into the state it ends in.</summary>
internal static class CourseEnd
{
    private static readonly Occurrence[] OfDeal = [Occurrence.AgreementInPrinciple];
    private static readonly Occurrence[] OfTruce = [Occurrence.Truce, Occurrence.StepPutOff];
    private static readonly Occurrence[] OfBreakdown = [Occurrence.TalksBrokenOff];
    private static readonly Occurrence[] OfTalking = [Occurrence.StepTookEffect, Occurrence.TruceLapsed, Occurrence.Reneged, Occurrence.SnappedBack];

    /// <summary>The day from which on a table stood as it ends.</summary>
    public static int Since(DayLog log)
    {
        var days = log.Days;
        var since = days.Length - 1;
        while (since > 0 && days[since - 1] == log.State)
            since--;
        return since;
    }

    /// <summary>The place of the entry that brought the final state; -1 where the talks end as they began.</summary>
    /// <param name="entries">What happened.</param>
    /// <param name="table">The table.</param>
    public static int Place(IReadOnlyList<ChronicleEntry> entries, TableState table)
    {
        var kinds = KindsOf(table.Days.State);
        var place = entries.Count - 1;
        while (place >= 0 && !(entries[place].Table == table.Index && entries[place].Time.Day <= Since(table.Days) && kinds.Contains(entries[place].What)))
            place--;
        return place;
    }

    private static Occurrence[] KindsOf(Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal or Ending.MiniDeal => OfDeal,
        Ending.Truce => OfTruce,
        Ending.StillTalking => OfTalking,
        Ending.Breakdown => OfBreakdown,
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };
}
