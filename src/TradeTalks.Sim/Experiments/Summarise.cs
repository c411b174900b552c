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
            [.. Titles(scenario).Select((table, index) => TableOf(scenario, outcome, index, table))],
            Spread(outcome),
            Steps(scenario))
        {
            Model = model,
            Sides = scenario.Sides.Length,
            UncertainInputs = scenario.Inputs.Slots.Count(slot => slot.Input.Variation == Variation.Uncertain),
            Flows = CoursePaths.Of(experiment, outcome),
            DealDates = [.. RoundDates(scenario)],
            Incomes = new Incomes(scenario, outcome, new ColumnEstimates()).ByEnding(),
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

    /// <summary>What becomes of a table; one with a protocol has no stations and no officials.</summary>
    private static TableSummary TableOf(Scenario scenario, OutcomeSet outcome, int index, (string Id, string Title) table)
    {
        var summary = new TableSummary(table.Id, table.Title, outcome.Daily[index]);
        if (index >= scenario.Talks.Length)
            return summary with { IsUnderProtocol = true, Agreements = AgreementDays.OfLasting(summary.Daily), Terms = new TermsOfDeals(outcome, index).ToTerms() };
        return summary with
        {
            Agreements = outcome.Courses[index].Agreements,
            Sides = [scenario.Sides[scenario.Talks[index].First].Id, scenario.Sides[scenario.Talks[index].Second].Id],
            Course = outcome.Courses[index],
            Terms = new TermsOfDeals(outcome, index).ToTerms(),
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

    /// <summary>The talks over tariffs, then the tables with a protocol, as their rows are counted.</summary>
    private static IEnumerable<(string Id, string Title)> Titles(Scenario scenario) =>
    [
        .. scenario.Talks.Select(talks => (talks.Id, TitleOf(scenario, [talks.First, talks.Second]))),
        .. scenario.Bargains.Select(bargain => (bargain.Id, TitleOf(scenario, bargain.Parties))),
    ];

    private static string TitleOf(Scenario scenario, ImmutableArray<int> sides) =>
        $"{string.Join(", ", sides.SkipLast(1).Select(side => scenario.Sides[side].Id))} and {scenario.Sides[sides[^1]].Id}";
}
