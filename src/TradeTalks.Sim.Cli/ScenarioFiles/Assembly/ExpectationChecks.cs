using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Checks what a file expects of a run and asks about it.</summary>
/// <param name="file">The file.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class ExpectationChecks(BoundMap file, ProblemList problems)
{
    private ImmutableArray<BoundMap> Questions => Names.ItemsOf(file, ExpectationKeys.Questions);

    /// <summary>Each question names either a state or a metric.</summary>
    public void CheckQuestions()
    {
        foreach (var question in Questions)
        {
            var (hasState, hasMetric) = (question.Has(ExpectationKeys.State), question.Has(ExpectationKeys.Metric));
            if (hasState == hasMetric)
                problems.Add(MetricCodes.Question, question.Mark, $"a question needs either 'state' or 'metric'{(hasState ? ", not both" : "")}", "write state: any deal, by: 2019-10-11");
        }
    }

    /// <summary>Each metric can be read off a run of the case; returns it without the questions it does not live to answer.</summary>
    public Scenario CheckMetrics(Scenario scenario)
    {
        if (file.TryGet<BoundList>(ExpectationKeys.Checks, out var checks))
        {
            foreach (var check in checks.Items)
            {
                if (!Check.TryParse((string)check.Value, scenario, out _, out var complaint))
                    problems.Add(MetricCodes.Check, check.Mark, complaint.Cause, complaint.Remedy);
            }
        }

        var dates = new Dates(file, problems);
        return scenario with { Questions = [.. Questions.Zip(scenario.Questions).Where(pair => IsReached(pair.First, pair.Second, scenario, dates)).Select(static pair => pair.Second)] };
    }

    private bool IsReached(BoundMap question, Question asked, Scenario scenario, Dates dates)
    {
        var isParsed = Metric.TryParse(asked.Metric, scenario, out var metric, out var complaint);
        if (complaint is not { IsOutOfTime: true } && !(dates.At(question, ExpectationKeys.By) > scenario.Calendar.LastDate))
        {
            CheckMetric(question, isParsed ? metric : null, complaint);
            return true;
        }

        var cause = $"the scenario ends on {scenario.Calendar.LastDate:yyyy-MM-dd}, before '{asked.Id}' can be answered";
        problems.Add(new Problem(MetricCodes.LaterQuestion, question.MarkOf(question.Has(ExpectationKeys.By) ? ExpectationKeys.By : ExpectationKeys.Metric), cause, "the question is left out") { Severity = Severity.Warning });
        return false;
    }

    private void CheckMetric(BoundMap question, Metric? metric, MetricComplaint? complaint)
    {
        Key[] keys = [ExpectationKeys.State, ExpectationKeys.Metric];
        var mark = question.MarkOf(keys.First(question.Has));
        if (complaint is not null)
            problems.Add(MetricCodes.Metric, mark, complaint.Cause, complaint.Remedy);
        else if (metric is { Kind: not MetricKind.Share })
            problems.Add(MetricCodes.Metric, mark, $"a question is answered by a share, not by {metric.Text}", $"write share({metric.Column.Name} > ...)");
    }
}
