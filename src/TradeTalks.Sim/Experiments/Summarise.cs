using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
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
            [.. Enumerable.Range(0, scenario.Talks.Length).Select(table => TableOf(scenario, outcome, table))],
            Spread(outcome),
            Steps(scenario))
        {
            Model = model,
            Sides = scenario.Sides.Length,
            UncertainInputs = scenario.Inputs.Slots.Count(slot => slot.Input.Variation == Variation.Uncertain),
            Flows = CoursePaths.Of(experiment, outcome),
            DealDates = [.. RoundDates(scenario)],
            Checks = [.. scenario.Checks.Select(check => Check.Parse(check, scenario).Judge(outcome))],
            Questions = [.. scenario.Questions.Select(question => QuestionResult.Of(question, scenario, outcome))],
        };
    }

    /// <summary>Dates on which the share of deals is of interest: the last days of arranged high-level rounds, and the scheduled tariff steps.</summary>
    public static IEnumerable<DateOnly> DatesOfInterest(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return RoundDates(scenario).Concat(scenario.TariffLists.SelectMany(list => list.Steps.Select(step => step.Due))).Distinct().Order();
    }

    private static TableSummary TableOf(Scenario scenario, OutcomeSet outcome, int table) =>
        new(scenario.Talks[table].Id, TitleOf(scenario, scenario.Talks[table]), outcome.Daily[table])
        {
            Sides = [scenario.Sides[scenario.Talks[table].First].Id, scenario.Sides[scenario.Talks[table].Second].Id],
            Course = outcome.Courses[table],
            Terms = new TermsOfDeals(outcome, table).ToTerms(),
        };

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
            yield return new StepMark(step.Due, $"{scenario.Sides[list.Imposer].Id}: {rate * 100:0.#} to {step.ToRate * 100:0.#} % on {list.Coverage:0.#} bn USD")
            {
                Imposer = scenario.Sides[list.Imposer].Id,
                Target = scenario.Sides[list.Target].Id,
            };
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
