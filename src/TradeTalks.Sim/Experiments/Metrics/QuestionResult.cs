using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>How likely a run holds the answer yes to a question, and, where the answer is known, how good that forecast was.</summary>
/// <param name="Question">The question.</param>
/// <param name="Metric">The share that answers it, in its usual spelling.</param>
/// <param name="Share">The share of replications in which the answer is yes.</param>
public sealed record QuestionResult(Question Question, string Metric, ShareEstimate Share)
{
    /// <summary>Brier's score, 0 (right and sure) to 1; null where the answer is not known.</summary>
    /// <remarks>Source: Brier (1950), Monthly Weather Review 78:1.</remarks>
    public double? Brier => Question.Resolved is { } answer && Share.Value is { } share ? (share - Outcome(answer)) * (share - Outcome(answer)) : null;

    /// <summary>The logarithmic score -ln p of what happened, 0 at best; p = (k + 1/2)/(n + 1), so that a share of none or all is not infinitely sure. Null where the answer is not known.</summary>
    /// <remarks>Source: Good (1952), Journal of the Royal Statistical Society B 14:107.</remarks>
    public double? LogScore
    {
        get
        {
            if (Question.Resolved is not { } answer || Share.Of == 0)
                return null;
            var count = answer ? Share.Count : Share.Of - Share.Count;
            return -PortableMath.Log((count + 0.5) / (Share.Of + 1));
        }
    }

    /// <summary>Answers a question by the replications of an experiment.</summary>
    public static QuestionResult Of(Question question, Scenario scenario, OutcomeSet outcome)
    {
        ArgumentNullException.ThrowIfNull(question);
        var metric = Metrics.Metric.Parse(question.Metric, scenario);
        return new QuestionResult(question, metric.Text, Estimate.Of(metric, outcome).Share!.Value);
    }

    private static double Outcome(bool answer) => answer ? 1 : 0;
}
