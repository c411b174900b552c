using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>The dates of a file, and where they may lie.</summary>
/// <param name="file">The file.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class Dates(BoundMap file, ProblemList problems)
{
    private readonly BoundMap? _time = file.TryGet<BoundMap>(ScenarioKeys.Time, out var time) ? time : null;

    /// <summary>The start date; null where it was not read.</summary>
    public DateOnly? Start => _time is not null && _time.TryGet<WrittenDate>(ScenarioKeys.Start, out var start) ? start.Date : null;

    /// <summary>The date behind a key; null where it or the start was not read.</summary>
    public DateOnly? At(BoundMap map, Key key) => Start is { } start && map.TryGet<WrittenDate>(key, out var date) ? date.On(start) : null;

    /// <summary>The dates of a list, in order; none where it or the start was not read.</summary>
    public ImmutableArray<DateOnly> All(BoundMap map, Key key) =>
        Start is { } start && map.TryGet<BoundList>(key, out var list) ? [.. list.As<WrittenDate>().Select(date => date.On(start)).Order()] : [];

    /// <summary>Reports dates of a list that are not after the start.</summary>
    public void CheckAllAhead(BoundMap map, Key key)
    {
        if (Start is not { } start || !map.TryGet<BoundList>(key, out var list))
            return;
        foreach (var item in list.Items.Where(item => ((WrittenDate)item.Value).On(start) <= start))
            problems.Add(SenseCodes.DateOutOfPlace, item.Mark, $"'{key.Name}' have to lie after the start, {start:yyyy-MM-dd}");
    }

    /// <summary>Reports items that are not in the order of their dates.</summary>
    public void CheckInOrder(ImmutableArray<BoundMap> items, Key key)
    {
        for (var item = 1; item < items.Length; item++)
        {
            if (At(items[item], key) <= At(items[item - 1], key))
                problems.Add(SenseCodes.DateOutOfPlace, items[item].MarkOf(key), $"'{key.Name}' has to lie after that of the line before", "sort the lines by their dates");
        }
    }

    /// <summary>The horizon has to be a number of whole days.</summary>
    public void CheckHorizon()
    {
        if (_time is not null && _time.TryGet<Input>(ScenarioKeys.Horizon, out var horizon) && horizon.Distribution.Mean % 1 != 0)
            problems.Add(SenseCodes.NotWhole, _time.MarkOf(ScenarioKeys.Horizon), "'horizon' needs a number of whole days", $"write {Math.Ceiling(horizon.Distribution.Mean)} d");
    }

    /// <summary>Reports a date that is not after the start.</summary>
    public void CheckAhead(BoundMap map, Key key)
    {
        if (At(map, key) is { } date && date <= Start)
            problems.Add(SenseCodes.DateOutOfPlace, map.MarkOf(key), $"'{key.Name}' has to lie after the start, {Start:yyyy-MM-dd}", date == Start ? "the start date itself is over when the simulation begins" : null);
    }

    /// <summary>Steps lie ahead, one after the other, and are announced before they are due.</summary>
    public void CheckSteps(ImmutableArray<BoundMap> steps)
    {
        DateOnly? previous = null;
        foreach (var step in steps)
        {
            CheckAhead(step, MeasureKeys.Due);
            var due = At(step, MeasureKeys.Due);
            if (At(step, MeasureKeys.Announced) is { } announced && announced >= due)
                problems.Add(SenseCodes.DateOutOfPlace, step.MarkOf(MeasureKeys.Announced), "'announced' has to lie before 'due'");
            if (due <= previous)
                problems.Add(SenseCodes.DateOutOfPlace, step.MarkOf(MeasureKeys.Due), "steps of one list are in the order of their dates");
            previous = due ?? previous;
        }
    }
}
