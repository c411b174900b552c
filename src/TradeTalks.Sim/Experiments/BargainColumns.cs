using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>What is read off each table with a protocol.</summary>
internal static class BargainColumns
{
    /// <summary>The columns of a table: how and when it ended, who ended it, and what it brought each side.</summary>
    public static IEnumerable<OutcomeColumn> Of(Scenario scenario, int table)
    {
        var id = scenario.Bargains[table].Id;
        var at = scenario.Talks.Length + scenario.Bargains.Length == 1 ? "" : $" ({id})";
        return
        [
            new($"{id}.ending", $"ending{at}", Quantity.Number, "", state => (int)state.Bargains[table].Days.State) { IsShown = false, Role = OutcomeRole.Ending, Table = scenario.Talks.Length + table },
            new($"{id}.days_to_agreement", $"days to agreement{at} (if any)", Quantity.Duration, "d", state => IfDeal(state, table, facts => facts.EndedAt.Days)),
            new($"{id}.round_of_agreement", $"round of agreement{at} (if any)", Quantity.Number, "", state => IfDeal(state, table, facts => facts.EndRound + 1)) { IsShown = scenario.Bargains[table].Protocol.Kind == ProtocolKind.AlternatingOffers },
            new($"{id}.days_to_end", $"days to the end{at} (if any)", Quantity.Duration, "d", state => If(state, table, facts => facts.End != BargainEnd.None, facts => facts.EndedAt.Days)) { IsShown = false },
            new($"{id}.proposals", $"proposals made{at}", Quantity.Number, "", state => state.Bargains[table].Facts.Proposals) { IsShown = false },
            .. scenario.Bargains[table].Protocol.Over == Stake.Line ? [new($"{id}.position", $"policy agreed{at} (if any)", Quantity.Number, "", state => PositionOf(state.Bargains[table]))] : Array.Empty<OutcomeColumn>(),
            .. Ends(id, at, table),
            .. DealColumns.Of(scenario, table, at),
            .. Enumerable.Range(0, scenario.Bargains[table].Parties.Length).SelectMany(seat => OfSeat(scenario, table, seat, at)),
        ];
    }

    private static IEnumerable<OutcomeColumn> Ends(string id, string at, int table)
    {
        yield return End($"{id}.walked_out", $"a side walked out{at}", table, BargainEnd.WalkOut);
        yield return End($"{id}.broke_down", $"the table broke down{at}", table, BargainEnd.Breakdown);
        yield return End($"{id}.ran_out_of_time", $"time ran out{at}", table, BargainEnd.OutOfTime);
    }

    private static IEnumerable<OutcomeColumn> OfSeat(Scenario scenario, int table, int seat, string at)
    {
        var bargain = scenario.Bargains[table];
        var side = scenario.Sides[bargain.Parties[seat]].Id;
        var id = bargain.Id;
        if (bargain.Protocol.Kind == ProtocolKind.Standoff)
            yield return new($"{id}.gave_in.{side}", $"{side} gave in{at}", Quantity.Number, "", state => IsEndedBy(state, table, seat, BargainEnd.GaveIn));
        yield return new($"{id}.ended_by.{side}", $"{side} accepted, gave in or left{at}", Quantity.Number, "", state => state.Bargains[table].Facts.EndedBy == seat ? 1 : 0) { IsShown = false };
        if (bargain.Protocol.Over == Stake.Pie)
            yield return new($"{id}.share_of_{side}", $"{side} share{at} (if deal)", Quantity.Share, "", state => ShareOf(state.Bargains[table], seat)) { Role = bargain.Parties.Length == 2 ? OutcomeRole.ShareOfGain : OutcomeRole.None, Table = scenario.Talks.Length + table, Party = side };
        yield return new($"{id}.worth_to_{side}", $"{side} worth of the deal{at} (if any)", Quantity.Number, "", state => state.Bargains[table].AgreedWorth(seat)) { IsShown = false };
        yield return new($"{id}.payoff_of_{side}", $"{side} payoff{at}, discounted", Quantity.Number, "", state => state.Bargains[table].Payoff(seat)) { Role = OutcomeRole.Payoff, Table = scenario.Talks.Length + table, Party = side };
    }

    private static OutcomeColumn End(string name, string label, int table, BargainEnd end) =>
        new(name, label, Quantity.Number, "", state => state.Bargains[table].Facts.End == end ? 1 : 0) { IsShown = false };

    private static double IsEndedBy(TalksState state, int table, int seat, BargainEnd end)
    {
        ref readonly var facts = ref state.Bargains[table].Facts;
        return facts.End == end && facts.EndedBy == seat ? 1 : 0;
    }

    private static double PositionOf(BargainState table) => table.Facts.End.IsDeal() ? table.Public.Standing[0] : double.NaN;

    /// <summary>What a seat gets of the best it could have, by its own worth.</summary>
    private static double ShareOf(BargainState table, int seat)
    {
        var best = table.Public.Domain.Best(seat);
        return best > 0 ? table.AgreedWorth(seat) / best : double.NaN;
    }

    private static double IfDeal(TalksState state, int table, Func<BargainFacts, double> read) => If(state, table, facts => facts.End.IsDeal(), read);

    private static double If(TalksState state, int table, Func<BargainFacts, bool> holds, Func<BargainFacts, double> read)
    {
        ref readonly var facts = ref state.Bargains[table].Facts;
        return holds(facts) ? read(facts) : double.NaN;
    }
}
