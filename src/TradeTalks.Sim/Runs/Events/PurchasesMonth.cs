using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A month of purchases under an agreement in force is counted, issue by issue; never more is counted than was pledged.</summary>
internal static class PurchasesMonth
{
    private const double DaysPerMonth = 30.4375;
    private const double MonthsPerYear = 12;
    private const int MostMonths = 1024;

    /// <summary>Plans the next count.</summary>
    public static void Plan(TalksRun run, TableState table) =>
        run.Schedule(EventKind.PurchasesMonth, run.Now.PlusDays(DaysPerMonth), table);

    public static void Happen(TalksRun run, TableState table)
    {
        ref var facts = ref table.Facts;
        facts.Months++;
        var (delivered, due) = (0.0, 0.0);
        for (var segment = 0; segment < table.Segments.Length; segment++)
        {
            if (table.Segments[segment].Kind != IssueKind.Purchases)
                continue;
            var pledged = table.Public.Offer[segment] * table.Segments[segment].Amount / MonthsPerYear;
            due += pledged;
            delivered += pledged * ShareDelivered(run, table, table.Segments[segment].Issue);
        }

        facts.Due += due;
        facts.Delivered += delivered;
        facts.DueUnderThis += due;
        facts.DeliveredUnderThis += delivered;
        run.Chronicle?.Add(run.Entry(Occurrence.PurchasesCounted, table, -1) with { Number = delivered, Second = due });
        Plan(run, table);
    }

    private static double ShareDelivered(TalksRun run, TableState table, int issue)
    {
        var me = table.Seats[table.Buyers[issue]].Me;
        var occasion = (table.Facts.Agreements * MostMonths) + table.Facts.Months;
        return Math.Clamp(me[Compliance] + (me[ComplianceNoise] * run.DrawNormal(table.Streams.Delivery[issue], occasion)), 0, 1);
    }
}
