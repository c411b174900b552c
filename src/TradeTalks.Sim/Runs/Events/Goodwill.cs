using TradeTalks.Sim.Sides;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>A gesture: part of the duty on the heaviest list is exempted, or, without a tariff in force, goods are bought.</summary>
internal static class Goodwill
{
    /// <summary>The terms of a gesture.</summary>
    public static Option Terms(TalksRun run, TableState table, int seat)
    {
        var me = table.Seats[seat].Me;
        var list = HeaviestList(run, table, seat);
        if (list < 0)
            return new Option { Move = Move.Goodwill, OwnLoss = me[GoodwillPurchase], Times = table.Seats[seat].Gestures };
        var rate = run.State.Tariffs.Rates[list];
        var (own, theirs) = run.Valuation.LossesFrom(table, seat, list, rate, rate * (1 - me[Exemption]));
        var duty = run.State.Scenario.TariffLists[list].Coverage * rate * me[Exemption];
        return new Option { Move = Move.Goodwill, OwnLoss = own, TheirLoss = theirs, Leverage = me[LeverageMini] * duty, Times = table.Seats[seat].Gestures };
    }

    /// <summary>Makes the gesture; the other side takes heart.</summary>
    public static void Show(TalksRun run, TableState table, int seat)
    {
        var me = table.Seats[seat].Me;
        var list = HeaviestList(run, table, seat);
        table.Facts.Gestures++;
        table.Seats[seat].Gestures++;
        if (list < 0)
        {
            table.Facts.BoughtInGoodwill += me[GoodwillPurchase];
            run.Chronicle?.Add(run.Entry(Occurrence.GoodwillPurchase, table, seat) with { Number = me[GoodwillPurchase] });
        }
        else
        {
            var rate = run.State.Tariffs.Rates[list];
            run.State.Tariffs.SetRate(list, rate * (1 - me[Exemption]), run.Now);
            run.Chronicle?.Add(run.Entry(Occurrence.Exemption, table, seat) with { List = list, Number = rate, Second = run.State.Tariffs.Rates[list] });
        }

        var other = table.Seats[1 - seat];
        other.Belief.Move(other.Me[GoodwillLift], run.Now);
    }

    /// <summary>The list on which the side collects most from the other; -1 where it collects nothing.</summary>
    private static int HeaviestList(TalksRun run, TableState table, int seat)
    {
        var (heaviest, most) = (-1, 0.0);
        foreach (ref readonly var list in table.Lists.AsSpan())
        {
            var duty = list.Coverage * run.State.Tariffs.Rates[list.List];
            if (list.Target != seat && duty > most)
                (heaviest, most) = (list.List, duty);
        }

        return heaviest;
    }
}
