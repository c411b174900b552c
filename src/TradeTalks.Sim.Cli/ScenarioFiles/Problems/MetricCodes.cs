namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of checks, questions and their metrics: TT060 to TT064.</summary>
internal static class MetricCodes
{
    public static readonly ProblemCode Metric = new(
        60,
        "a text names no metric",
        "A metric is share(state), share(state by date), share(quantity > number), mean(x), median(x) or p90(x), where x is a column of rows.csv. States are any deal, comprehensive deal, mini deal, truce, still talking and breakdown; with several tables: share(any deal at main). By a date means at the close of that day.",
        "- {id: q, text: An agreement?, metric: share(any dael)}",
        "- {id: q, text: An agreement?, metric: share(any deal)}");

    public static readonly ProblemCode Check = new(
        61,
        "a check cannot be judged",
        "A check compares a metric with a number of its unit by >, >=, < or <=. It passes where the whole 95 % interval lies on the right side, fails where the whole interval lies on the wrong side, and is undecided else.",
        "checks: [share(any deal) > 0.3]",
        "checks: [share(any deal) > 30 %]");

    public static readonly ProblemCode Question = new(
        62,
        "a question does not say when its answer is yes",
        "The answer is yes where the talks are in a state at the close of a day (state, by), or where a share counts the replication (metric).",
        "- {id: q, text: An agreement?, resolved: yes}",
        "- {id: q, text: An agreement?, state: any deal, by: 2019-10-11, resolved: yes}");

    public static readonly ProblemCode LaterQuestion = new(
        63,
        "a question is about a day the scenario does not reach",
        "The answer cannot be read off courses that end before. The question is left out and the scenario can be played: shorten a horizon without fear, but do not wonder that fewer questions are answered.",
        "time: {start: 2019-10-09, horizon: 30 d}\n... questions: [{id: q, text: A deal by Christmas?, state: any deal, by: 2019-12-25}]",
        "time: {start: 2019-10-09, horizon: 90 d}\n... questions: [{id: q, text: A deal by Christmas?, state: any deal, by: 2019-12-25}]");

    public static IEnumerable<ProblemCode> All => [Metric, Check, Question, LaterQuestion];
}
