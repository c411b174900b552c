using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Finds what the words of a metric name in a scenario.</summary>
internal sealed class MetricFinder(Scenario scenario)
{
    private const int MostNamed = 8;

    private static readonly ImmutableArray<Ending> Deals = [Ending.ComprehensiveDeal, Ending.MiniDeal];

    private static readonly (string Words, ImmutableArray<Ending> Endings)[] States =
    [
        ("any deal", Deals), ("deal", Deals), ("agreement", Deals),
        .. Enum.GetValues<Ending>().Select(ending => (Plain(EndingWords.Id(ending)), ImmutableArray.Create(ending))),
        ("comprehensive", [Ending.ComprehensiveDeal]), ("mini", [Ending.MiniDeal]),
    ];

    private readonly ImmutableArray<string> _tables = scenario.TableIds;
    private readonly ImmutableArray<OutcomeColumn> _columns = [.. OutcomeCatalogue.Of(scenario).Where(column => !column.IsEnding)];

    /// <summary>The metric, or why there is none.</summary>
    public (Metric? Metric, MetricComplaint? Complaint) Find(MetricText text)
    {
        if (text.Function is "share" && text.Comparison is { } comparison)
            return FindCondition(comparison);
        if (text.Function is "share" || (text.Function is "" && IsState(text.Standing.State)))
            return FindState(text.Standing);
        var (column, complaint) = FindColumn(text.Target);
        if (column is null)
            return (null, complaint);
        return text.Probability is { } probability
            ? (new Metric(MetricKind.Quantile, $"{text.Function}({column.Name})", column) { Probability = probability }, null)
            : (new Metric(MetricKind.Mean, $"mean({column.Name})", column), null);
    }

    private (Metric? Metric, MetricComplaint? Complaint) FindState((string State, string? Table, string? Date) named)
    {
        var endings = Array.Find(States, state => state.Words == Plain(named.State)).Endings;
        if (endings.IsDefault)
            return (null, UnknownState(named.State));
        if (FindTable(named.Table) is not { } table)
            return (null, UnknownTable(named.Table));
        var (day, complaint) = MetricDay.Read(named.Date, scenario.Calendar);
        if (complaint is not null)
            return (null, complaint);
        var target = new StateTarget(table, endings, day);
        var text = $"share({Plain(named.State)}{(_tables.Length > 1 ? $" at {_tables[table]}" : "")}{MetricDay.Write(day, scenario.Calendar)})";
        return (new Metric(MetricKind.Share, text, new OutcomeColumn(text, text, Quantity.Share, "", state => target.Holds(state) ? 1 : 0)) { State = target }, null);
    }

    private (Metric? Metric, MetricComplaint? Complaint) FindCondition((string Column, string Sign, string Number) named)
    {
        var (column, complaint) = FindColumn(named.Column);
        if (column is null)
            return (null, complaint);
        if (!MetricNumber.TryRead(named.Number, column.Quantity, out var bound))
            return (null, new MetricComplaint($"{column.Name} cannot be compared with '{named.Number}'", MetricNumber.Advice(column.Quantity)));
        var condition = new Condition(Comparisons.Parse(named.Sign), bound);
        var text = $"share({column.Name} {Comparisons.SignOf(condition.Comparison)} {named.Number})";
        return (new Metric(MetricKind.Share, text, column) { Condition = condition }, null);
    }

    private (OutcomeColumn? Column, MetricComplaint? Complaint) FindColumn(string name)
    {
        var found = _columns.Where(column => column.Name == name).ToList();
        if (found.Count == 0)
            found = [.. _columns.Where(column => column.Name.EndsWith($".{name}", StringComparison.Ordinal))];
        return found.Count switch
        {
            1 => (found[0], null),
            0 => (null, UnknownColumn(name)),
            _ => (null, new MetricComplaint($"'{name}' may be {string.Join(" or ", found.Take(MostNamed).Select(column => column.Name))}", "write the whole name")),
        };
    }

    private int? FindTable(string? name)
    {
        if (name is null)
            return _tables.Length == 1 ? 0 : null;
        return _tables.IndexOf(name) is >= 0 and var table ? table : null;
    }

    private MetricComplaint UnknownTable(string? name)
    {
        if (name is null)
            return new MetricComplaint("with several tables a state needs one", $"write share(any deal at {_tables[0]}); there are {string.Join(", ", _tables)}");
        return new MetricComplaint($"unknown table '{name}'", NearestName.Find(name, _tables) is { } near ? $"did you mean '{near}'?" : $"there are {string.Join(", ", _tables)}");
    }

    private MetricComplaint UnknownState(string name)
    {
        var words = States.Select(state => state.Words).Where(state => state is not ("deal" or "agreement")).ToList();
        if (NearestName.Find(Plain(name), words) is { } near)
            return new MetricComplaint($"unknown state '{name}'", $"did you mean '{near}'?");
        return FindColumn(name).Column is { } column
            ? new MetricComplaint($"'{name}' is a quantity, not a state", $"write mean({column.Name}), or share({column.Name} > ...)")
            : new MetricComplaint($"unknown state '{name}'", $"there are {string.Join(", ", words.Take(6))}");
    }

    private MetricComplaint UnknownColumn(string name)
    {
        if (IsState(name))
            return new MetricComplaint($"'{name}' is a state, not a quantity", $"write share({name})");
        var names = _columns.SelectMany(column => new[] { column.Name, column.Name[(column.Name.IndexOf('.', StringComparison.Ordinal) + 1)..] });
        return new MetricComplaint($"unknown quantity '{name}'", NearestName.Find(name, names) is { } near ? $"did you mean '{near}'?" : "the columns of rows.csv can be named, such as main.rounds");
    }

    private static bool IsState(string words) => Array.Exists(States, state => state.Words == Plain(words));

    private static string Plain(string words) => words.Trim().ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');
}
