using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>How a table with a protocol stands at the end of a course.</summary>
internal static class BargainFoot
{
    /// <summary>The pieces of its line.</summary>
    public static IEnumerable<string> Pieces(Scenario scenario, BargainState table)
    {
        yield return TraceFoot.Standing(table.Days, isUnderProtocol: true);
        yield return EndOf(scenario, table);
        yield return Amounts.Counted(table.Facts.Proposals, "proposal");
        for (var seat = 0; seat < table.Seats.Length; seat++)
            yield return $"payoff of {scenario.Sides[table.Seats[seat].Side].Id}: {Numbers.Fixed(table.Payoff(seat), 4)}";
    }

    private static string EndOf(Scenario scenario, BargainState table)
    {
        var facts = table.Facts;
        var by = facts.EndedBy < 0 ? "" : scenario.Sides[table.Seats[facts.EndedBy].Side].Id;
        return facts.End switch
        {
            BargainEnd.None => "no end reached",
            BargainEnd.Agreement => $"{by} accepted in round {facts.EndRound + 1}",
            BargainEnd.GaveIn => $"{by} gave in",
            BargainEnd.WalkOut => $"{by} left in round {facts.EndRound + 1}",
            BargainEnd.Breakdown => "broke down",
            BargainEnd.OutOfTime => "out of time",
            _ => throw new ArgumentOutOfRangeException(nameof(table), facts.End, null),
        };
    }
}
