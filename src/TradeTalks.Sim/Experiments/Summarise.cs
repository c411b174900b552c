using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments;

/// <summary>Turns the rows of an experiment into the numbers that are shown.</summary>
public static class Summarise
{
    /// <summary>The summary of an experiment.</summary>
    /// <param name="experiment">What was asked for.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="inputs">The hash of the inputs.</param>
    /// <param name="model">Version and commit of the model.</param>
    public static Summary Outcome(Experiment experiment, OutcomeSet outcome, string inputs, string model)
    {
        var scenario = experiment.Scenario;
        return new Summary(
            scenario.Name,
            inputs,
            experiment.Seed,
            outcome.Replications,
            outcome.Failed,
            scenario.Calendar,
            [.. scenario.Talks.Select((talks, table) => new TableSummary(talks.Id, TitleOf(scenario, talks), outcome.Daily[table]))],
            Spread(outcome),
            Steps(scenario))
        {
            Model = model,
            Sides = scenario.Sides.Length,
            UncertainInputs = scenario.Inputs.Slots.Count(slot => slot.Input.Variation == Variation.Uncertain),
            DealDates = [.. RoundDates(scenario)],
            Incomes = new Incomes(scenario, outcome, new ColumnEstimates()).ByEnding(),
        };
    }

    private static ImmutableArray<SpreadRow> Spread(OutcomeSet outcome)
    {
        var estimates = new ColumnEstimates();
        return
        [
            .. Enumerable.Range(0, outcome.Columns.Length)
                .Where(column => outcome.Columns[column].IsShown)
                .Select(column => SpreadRow.Of(outcome.Columns[column], new ColumnScan(outcome.Values, column), estimates)),
        ];
    }

    private static ImmutableArray<StepMark> Steps(Scenario scenario) =>
        [.. scenario.TariffLists.SelectMany(list => Marks(scenario, list)).OrderBy(mark => mark.Due)];

    private static IEnumerable<StepMark> Marks(Scenario scenario, TariffList list)
    {
        var rate = list.Rate;
        foreach (var step in list.Steps)
        {
            yield return new StepMark(step.Due, $"{scenario.Sides[list.Imposer].Id}: {rate * 100:0.#} to {step.ToRate * 100:0.#} % on {list.Coverage:0.#} bn USD");
            rate = step.ToRate;
        }
    }

    /// <summary>The last days of the high-level rounds that are already agreed, as far as their length is known.</summary>
    private static IEnumerable<DateOnly> RoundDates(Scenario scenario) =>
        from talks in scenario.Talks
        where talks.NextHighLevel is not null
        let length = talks.Inputs[TalksParameters.HighLevelLength.Index].Distribution.Quantile(0.5)
        select talks.NextHighLevel!.Value.AddDays((int)Math.Ceiling(length) - 1);

    private static string TitleOf(Scenario scenario, Talks talks) => $"{scenario.Sides[talks.First].Id} and {scenario.Sides[talks.Second].Id}";
}
