using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>Two sides, A and B, over one issue; unless other points are given, option k of 0 to 100 is worth k/100 to A and the rest to B.</summary>
internal sealed record Duel
{
    public string A { get; init; } = "{hardliner: {}}";

    public string B { get; init; } = "{hardliner: {}}";

    /// <summary>What A accepts; null for the rule of its strategy.</summary>
    public string? Acceptance { get; init; }

    /// <summary>What B proposes, option after option; null for what its strategy says.</summary>
    public int[]? Script { get; init; }

    public int Rounds { get; init; } = 9;

    /// <summary>Days from round to round.</summary>
    public double Gap { get; init; } = 1;

    public (double A, double B) NoDeal { get; init; }

    public (double A, double B)[] Points { get; init; } = [.. Enumerable.Range(0, 101).Select(hundredths => (hundredths / 100.0, (100 - hundredths) / 100.0))];

    public bool IsComplete { get; init; }

    public string Terms { get; init; } = "";

    public Scenario Build()
    {
        var acceptance = Acceptance is null ? "" : $", acceptance: {Acceptance}";
        var options = string.Join(", ", Points.Take(OutcomeKeys.MostOptions).Select((point, option) => FormattableString.Invariant($"{{name: {option}, value: {{A: {point.A}, B: {point.B}}}}}")));
        var text = FormattableString.Invariant($$$"""
            tradetalks: 1
            name: A duel
            time: {start: 2030-01-01, horizon: {{{Math.Ceiling(Rounds * Gap) + 1}}} d}
            sides:
              - {id: A, strategy: {{{A}}}, terms: {no_deal: {{{NoDeal.A}}}{{{Terms}}}}{{{acceptance}}}}
              - {id: B, strategy: {{{B}}}, terms: {no_deal: {{{NoDeal.B}}}}}
            talks:
              - id: table
                between: [A, B]
                protocol:
                  alternating-offers:
                    paced: by-round
                    answers: next-turn
                    rounds: {{{Rounds}}}
                    gap: {{{Gap}}} d
                    information: {{{(IsComplete ? "complete" : "private")}}}
                    issues: [{id: pie, options: [{{{options}}}]}]
            """);
        var reading = ScenarioReader.Parse("duel.yaml", System.Text.Encoding.UTF8.GetBytes(text));
        Assert.That(reading.Problems.Count, Is.Zero, ProblemPrinter.Print(reading.Problems, "duel.yaml"));
        var scenario = Points.Length <= OutcomeKeys.MostOptions ? reading.Scenario! : WithAllPoints(reading.Scenario!);
        return Script is null ? scenario : scenario with { Sides = scenario.Sides.SetItem(1, scenario.Sides[1] with { Bargains = new StrategyChoice(Negotiation.Script.Kind(Script), []) }) };
    }

    /// <summary>More options than a file may list.</summary>
    private Scenario WithAllPoints(Scenario scenario)
    {
        var values = Points.Select(point => Input.Known(point.A)).ToImmutableArray();
        var others = Points.Select(point => Input.Known(point.B)).ToImmutableArray();
        var issue = new ChoiceIssue("pie", [.. Points.Select((_, option) => $"{option}")], [new OptionValues(Input.Known(1), values), new OptionValues(Input.Known(1), others)]);
        return scenario with { Bargains = [scenario.Bargains[0] with { Issues = [issue] }] };
    }

    public TalksRun Play(int replication = 0)
    {
        var run = new TalksRun(Build(), 1, TieOrder.Fifo) { Chronicle = new Chronicle() };
        run.Play(replication);
        return run;
    }

    /// <summary>What a side's proposals were worth to itself, in order.</summary>
    public static ImmutableArray<double> OffersOf(int side, TalksRun run) => [.. run.Chronicle!.Entries.Where(entry => entry.What == Occurrence.Proposed && entry.Side == side).Select(entry => entry.Worths[side])];

    /// <summary>Round of the agreement, from 1; null without one.</summary>
    public static int? RoundOfDeal(TalksRun run) => run.State.Bargains[0].Facts is { End: BargainEnd.Agreement } facts ? facts.EndRound + 1 : null;
}
