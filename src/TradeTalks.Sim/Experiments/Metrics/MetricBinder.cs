using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Looks metrics up in a scenario.</summary>
public static class MetricBinder
{
    /// <summary>Reads a metric and looks it up.</summary>
    /// <param name="text">The metric alone.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="problem">Why there is none.</param>
    public static bool TryParse(string text, Scenario scenario, [NotNullWhen(true)] out Metric? metric, [NotNullWhen(false)] out MetricProblem? problem)
    {
        metric = null;
        if (!MetricExpression.TryRead(text, out var expression, out var rest, out problem))
            return false;
        if (rest.Length == 0)
            return TryBind(expression, scenario, out metric, out problem);
        problem = new MetricProblem($"'{rest}' behind a metric means nothing here");
        return false;
    }

    /// <summary>Looks a metric up.</summary>
    /// <param name="expression">The metric as written.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="problem">Why the scenario does not have it.</param>
    public static bool TryBind(MetricExpression expression, Scenario scenario, [NotNullWhen(true)] out Metric? metric, [NotNullWhen(false)] out MetricProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(scenario);
        (metric, problem) = expression.Kind == MetricKind.Share ? BindShare(expression, scenario) : BindQuantity(expression, scenario);
        return metric is not null;
    }

    private static (Metric?, MetricProblem?) BindShare(MetricExpression expression, Scenario scenario)
    {
        var (table, problem) = TableOf(expression, scenario);
        if (problem is not null)
            return (null, problem);
        var horizon = scenario.Calendar.HorizonDays;
        var day = expression.By?.In(scenario.Calendar) ?? horizon;
        if (day < 0 || day > horizon)
            return (null, new MetricProblem($"{expression.By} lies outside the {horizon} days from {scenario.Calendar.StartDate:yyyy-MM-dd}"));
        var states = StateWords.Find(expression.Subject);
        var id = scenario.Talks[table].Id;
        var at = scenario.Talks.Length == 1 ? "" : $" at {id}";
        return (new Metric(MetricKind.Share, ColumnOf(id, table, day, horizon), StateWords.TitleOf(states) + at + LabelOf(expression.By))
        {
            Name = $"share({StateWords.NameOf(states)}{at}{(expression.By is { } by ? $" by {by}" : "")})",
            States = states,
            Table = table,
            Day = day,
        }, null);
    }

    private static (int Table, MetricProblem? Problem) TableOf(MetricExpression expression, Scenario scenario)
    {
        var ids = scenario.Talks.Select(talks => talks.Id).ToList();
        if (expression.Table is null)
            return ids.Count == 1 ? (0, null) : (-1, new MetricProblem($"there are several tables ({string.Join(", ", ids)}): write share({expression.Subject} at {ids[0]})"));
        var table = ids.IndexOf(expression.Table);
        return (table, table >= 0 ? null : new MetricProblem($"there is no table '{expression.Table}'") { Written = expression.Table, Known = [.. ids] });
    }

    private static OutcomeColumn ColumnOf(string id, int table, int day, int horizon) => day == horizon
        ? new OutcomeColumn($"{id}.ending", "ending", Quantity.Number, "", state => (int)state.Tables[table].Days.State) { IsShown = false, IsEnding = true }
        : new OutcomeColumn($"{id}.state.day_{day}", $"state on day {day}", Quantity.Number, "", state => (int)state.Tables[table].Days.Days[day]) { IsShown = false, IsEnding = true };

    private static string LabelOf(MetricDay? by) => by switch
    {
        null => "",
        { Date: { } date } => $" by {date:d MMM}",
        { } day => $" by {day}",
    };

    private static (Metric?, MetricProblem?) BindQuantity(MetricExpression expression, Scenario scenario)
    {
        var quantities = OutcomeCatalogue.Of(scenario).Where(column => !column.IsEnding).ToList();
        var named = quantities.Where(column => column.Name == expression.Subject).ToList();
        if (named.Count == 0)
            named = [.. quantities.Where(column => column.Name.EndsWith($".{expression.Subject}", StringComparison.Ordinal))];
        if (named.Count == 0)
            return (null, new MetricProblem($"there is no outcome '{expression.Subject}'") { Written = expression.Subject, Known = [.. quantities.Select(column => column.Name)] });
        if (named.Count > 1)
            return (null, new MetricProblem($"'{expression.Subject}' may mean {string.Join(" or ", named.Select(column => column.Name))}"));
        var (kind, label) = Words(expression);
        return (new Metric(expression.Kind, named[0], label + named[0].Label) { Name = $"{kind}({named[0].Name})", Probability = expression.Probability }, null);
    }

    private static (string Kind, string Label) Words(MetricExpression expression)
    {
        if (expression.Kind == MetricKind.Mean)
            return ("mean", "");
        return expression.Probability == 0.5 ? ("median", "median ") : ($"p{100 * expression.Probability:0}", $"P{100 * expression.Probability:0} ");
    }
}
