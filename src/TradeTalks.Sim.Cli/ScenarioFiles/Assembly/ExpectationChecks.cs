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
            else if (hasMetric && question.Has(ExpectationKeys.By))
                problems.Add(MetricCodes.Question, question.KeyMarkOf(ExpectationKeys.By), "'by' goes with 'state'; a metric names its own date", "write metric: share(any deal by 2019-10-11)");
        }
    }

    /// <summary>Each metric can be read off a run of the case.</summary>
    public void CheckMetrics(Scenario scenario)
    {
        if (file.TryGet<BoundList>(ExpectationKeys.Checks, out var checks))
        {
            foreach (var check in checks.Items)
            {
                if (!Check.TryParse((string)check.Value, scenario, out _, out var complaint))
                    problems.Add(MetricCodes.Check, check.Mark, complaint.Cause, complaint.Remedy);
            }
        }

        foreach (var (question, asked) in Questions.Zip(scenario.Questions))
            CheckMetric(question, asked.Metric, scenario);
    }

    private void CheckMetric(BoundMap question, string text, Scenario scenario)
    {
        Key[] keys = [ExpectationKeys.State, ExpectationKeys.Metric];
        var mark = question.MarkOf(keys.First(question.Has));
        if (!Metric.TryParse(text, scenario, out var metric, out var complaint))
            problems.Add(MetricCodes.Metric, mark, complaint.Cause, complaint.Remedy);
        else if (metric.Kind != MetricKind.Share)
            problems.Add(MetricCodes.Metric, mark, $"a question is answered by a share, not by {metric.Text}", $"write share({metric.Column.Name} > ...)");
    }
}
