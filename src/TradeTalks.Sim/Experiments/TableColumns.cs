using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>What is read off each table of a replication.</summary>
internal static class TableColumns
{
    /// <summary>The columns of a table: how it ended and when, what happened, what was agreed, what it was worth, what was believed.</summary>
    public static IEnumerable<OutcomeColumn> Of(Scenario scenario, int table)
    {
        var id = scenario.Talks[table].Id;
        var at = scenario.Talks.Length == 1 ? "" : $" ({id})";
        return
        [
            new($"{id}.ending", $"ending{at}", Quantity.Number, "", state => (int)state.Tables[table].Days.State) { IsShown = false, Role = OutcomeRole.Ending, Table = table },
            .. Dates(id, at, table),
            .. Counts(id, at, table),
            .. Terms(id, at, table),
            .. Enumerable.Range(0, 2).SelectMany(seat => OfSeat(scenario, table, seat, at)),
        ];
    }

    private static IEnumerable<OutcomeColumn> Dates(string id, string at, int table)
    {
        yield return new($"{id}.days_to_agreement", $"days to agreement{at} (if any)", Quantity.Duration, "d", state => If(state, table, facts => facts.Agreements > 0, facts => facts.AgreedAt.Day));
        yield return new($"{id}.days_to_signature", $"days to signature{at} (if any)", Quantity.Duration, "d", state => If(state, table, facts => facts.SignedAt != default, facts => facts.SignedAt.Day)) { IsShown = false };
        yield return new($"{id}.days_to_force", $"days to entry into force{at} (if any)", Quantity.Duration, "d", state => If(state, table, facts => facts.InForceAt != default, facts => facts.InForceAt.Day)) { IsShown = false };
    }

    private static IEnumerable<OutcomeColumn> Counts(string id, string at, int table)
    {
        yield return Count($"{id}.rounds", $"high-level rounds held{at}", table, facts => facts.Rounds) with { IsShown = true };
        yield return Count($"{id}.mid_level_meetings", $"mid-level meetings held{at}", table, facts => facts.Meetings);
        yield return Count($"{id}.walk_outs", $"walk-outs{at}", table, facts => facts.WalkOuts);
        yield return Count($"{id}.break_offs", $"break-offs{at}", table, facts => facts.BreakOffs);
        yield return Count($"{id}.threats", $"tariff steps threatened{at}", table, facts => facts.Threats);
        yield return Count($"{id}.retaliations", $"retaliations{at}", table, facts => facts.Retaliations);
        yield return Count($"{id}.postponements", $"tariff steps put off{at}", table, facts => facts.Postponements);
        yield return Count($"{id}.executions", $"tariff steps carried out{at}", table, facts => facts.Executions);
        yield return Count($"{id}.listings", $"listings of firms{at}", table, facts => facts.Listings);
        yield return Count($"{id}.gestures", $"gestures of goodwill{at}", table, facts => facts.Gestures);
        yield return Count($"{id}.truces", $"truces of leaders{at}", table, facts => facts.Truces);
        yield return Count($"{id}.texts_struck", $"texts struck through{at}", table, facts => facts.TextsStruck);
        yield return Count($"{id}.agreements", $"agreements in principle{at}", table, facts => facts.Agreements);
        yield return Count($"{id}.reneged", $"agreements reneged on{at}", table, facts => facts.Reneged);
        yield return Count($"{id}.snapbacks", $"snapbacks{at}", table, facts => facts.Snapbacks);
    }

    private static IEnumerable<OutcomeColumn> Terms(string id, string at, int table)
    {
        yield return new($"{id}.text_gap", $"text open on the last day{at}", Quantity.Share, "", state => state.Tables[table].Public.TextGap) { IsShown = false };
        yield return new($"{id}.purchases", $"purchases pledged{at} (if any)", Quantity.Money, "bn USD/yr", state => If(state, table, facts => facts.Status.IsDeal(), facts => facts.Pledged)) { Role = OutcomeRole.Pledged, Table = table };
        yield return new($"{id}.delivered", $"goods delivered under agreements{at}", Quantity.Money, "bn USD", state => state.Tables[table].Facts.Delivered) { IsShown = false, Role = OutcomeRole.Delivered, Table = table };
        yield return new($"{id}.due", $"goods due under agreements{at}", Quantity.Money, "bn USD", state => state.Tables[table].Facts.Due) { IsShown = false, Role = OutcomeRole.Due, Table = table };
        yield return new($"{id}.delivered_share", $"share of goods due that was delivered{at} (if any due)", Quantity.Share, "", state => If(state, table, facts => facts.Due > 0, facts => facts.Delivered / facts.Due)) { IsShown = false, Role = OutcomeRole.DeliveredShare, Table = table };
        yield return new($"{id}.goodwill_purchases", $"goods bought in goodwill{at}", Quantity.Money, "bn USD", state => state.Tables[table].Facts.BoughtInGoodwill) { IsShown = false };
    }

    private static IEnumerable<OutcomeColumn> OfSeat(Scenario scenario, int table, int seat, string at)
    {
        var talks = scenario.Talks[table];
        var side = scenario.Sides[seat == 0 ? talks.First : talks.Second].Id;
        yield return new($"{talks.Id}.share_of_{side}", $"{side} share of gain{at} (if deal)", Quantity.Share, "", state => ShareOf(state, table, seat)) { IsShown = seat == 0, Role = OutcomeRole.ShareOfGain, Table = table, Party = side };
        yield return new($"{talks.Id}.payoff_of_{side}", $"{side} payoff{at}, last day", Quantity.Money, "bn USD/yr", state => Payoff(state.Tables[table], seat)) { IsShown = false, Role = OutcomeRole.Payoff, Table = table, Party = side };
        var days = PathLog.CheckpointsOf(scenario.Calendar.HorizonDays);
        for (var checkpoint = 0; checkpoint < days.Length; checkpoint++)
        {
            var (place, day) = (checkpoint, days[checkpoint]);
            yield return new($"{talks.Id}.belief_of_{side}.day_{day}", $"{side} belief{at}, day {day}", Quantity.Share, "", state => state.Path.Belief(place, table, seat)) { IsShown = false };
            yield return new($"{talks.Id}.confident_in_{side}.day_{day}", $"{side} officials confident{at}, day {day}", Quantity.Share, "", state => state.Path.Confident(place, table, seat)) { IsShown = false };
        }
    }

    private static OutcomeColumn Count(string name, string label, int table, Func<TableFacts, int> read) =>
        new(name, label, Quantity.Number, "", state => read(state.Tables[table].Facts)) { IsShown = false };

    private static double If(TalksState state, int table, Func<TableFacts, bool> holds, Func<TableFacts, double> read)
    {
        ref readonly var facts = ref state.Tables[table].Facts;
        return holds(facts) ? read(facts) : double.NaN;
    }

    private static double ShareOf(TalksState state, int table, int seat)
    {
        ref readonly var facts = ref state.Tables[table].Facts;
        if (!facts.Status.IsDeal())
            return double.NaN;
        return seat == 0 ? facts.ShareOfFirst : 1 - facts.ShareOfFirst;
    }

    /// <summary>What the talks have brought a side by the last day: the agreement that stands, else the cost of having none.</summary>
    private static double Payoff(TableState table, int seat) =>
        table.Facts.Status.IsDeal() ? table.Seats[seat].AgreedWorth : table.Seats[seat].Disagreement;
}
