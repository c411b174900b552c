using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Reads a distribution of one quantity: a plain value, a range, or a map with the name of a distribution.</summary>
internal sealed class DistributionReader
{
    private readonly NumberForm _form;
    private readonly Quantity _quantity;
    private readonly string _subject;
    private readonly ProblemList _problems;
    private readonly ParameterReader _parameters;
    private readonly DistributionMaker _maker;
    private readonly FreeListReader _free;

    /// <summary>A reader for the value of one key.</summary>
    /// <param name="form">What its key allows.</param>
    /// <param name="subject">How it is called in a problem.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public DistributionReader(NumberForm form, string subject, ProblemList problems)
    {
        (_form, _quantity, _subject, _problems) = (form, form.Quantity, subject, problems);
        _parameters = new ParameterReader(form.Quantity, problems);
        _maker = new DistributionMaker(problems);
        _free = new FreeListReader(form.Quantity, this, _parameters, _maker, problems);
    }

    /// <summary>The distribution; null where there is a problem.</summary>
    public Distribution? Read(Node node) => node switch
    {
        ScalarNode scalar when RangeText.TrySplit(scalar.Text, _quantity, out var low, out var high) => ReadRange(scalar, low, high),
        MapNode map => ReadMap(map),
        ListNode list => Refuse(ValueCodes.WrongKind, list.Mark, $"{_subject} needs {UnitTable.Needed(_quantity)} or a distribution, got a list", ListRemedy(list)),
        _ => _parameters.ReadValue(node, _subject, _quantity) is { } value ? Distribution.Constant(value) : null,
    };

    private static string? ListRemedy(ListNode list) => list.Items.Length switch
    {
        2 => "write {uniform: [min, max]}",
        3 => "write {pert: [min, mode, max]}",
        _ => null,
    };

    /// <summary>A range has no room for min and max, so it is cut to the range of its key, inside which both ends must lie.</summary>
    private Distribution? ReadRange(ScalarNode scalar, string low, string high)
    {
        var (p5, p95) = (new ScalarNode(scalar.Mark, low, scalar.Style), new ScalarNode(scalar.Mark, high, scalar.Style));
        if (_parameters.ReadValue(p5, _subject, _quantity) is not { } least || _parameters.ReadValue(p95, _subject, _quantity) is not { } largest)
            return null;
        if (least < _form.Lowest || largest > _form.Highest)
            return Refuse(ScalarCodes.OutOfRange, scalar.Mark, $"{_subject} must be {SupportCheck.RangeOf(_form)}, got {scalar.Description}", null);
        return _maker.Try(() => Distribution.LognormalBetween(least, largest).Truncated(_form.Lowest, _form.Highest), scalar.Mark, []);
    }

    private Distribution? ReadMap(MapNode map)
    {
        var names = map.Entries.Where(static entry => !entry.IsNote && entry.Name is not (DistributionCatalogue.Least or DistributionCatalogue.Largest)).ToList();
        if (names.Count != 1)
        {
            var cause = names.Count == 0 ? "names no distribution" : $"names two distributions, {names[0].Key.Description} and {names[1].Key.Description}";
            return Refuse(DrawCodes.UnknownDistribution, map.Mark, $"{_subject} {cause}", "write one, as in {pert: [min, mode, max]}");
        }

        return ReadNamed(names[0]) is { } whole ? Cut(whole, map) : null;
    }

    private Distribution? ReadNamed(Entry named)
    {
        if (named.Name == DistributionCatalogue.Uncertain)
            return Refuse(DrawCodes.UncertainInside, named.Key.Mark, "uncertain stands outermost and alone", "write {uncertain: ...} around the whole value");
        if (DistributionCatalogue.Find(named.Name) is not { } kind)
        {
            var near = NearestName.Find(named.Name, DistributionCatalogue.All.Select(static kind => kind.Name));
            return Refuse(DrawCodes.UnknownDistribution, named.Key.Mark, $"unknown distribution {named.Key.Description} in {_subject}", near is null ? null : $"did you mean '{near}'?");
        }

        if (!kind.Fits.Contains(_quantity))
            return Refuse(DrawCodes.WrongQuantity, named.Key.Mark, $"{_subject} needs {UnitTable.Needed(_quantity)}, which {kind.Name} does not give", null);
        if (kind.Recipes.IsEmpty)
            return _free.Read(kind, named.Value);
        return _parameters.Read(kind, named.Value) is { } read ? _maker.Make(kind, read.Recipe, read.Values, named.Value.Mark) : null;
    }

    private Distribution? Cut(Distribution whole, MapNode map)
    {
        var limits = map.Entries.Where(static entry => entry.Name is DistributionCatalogue.Least or DistributionCatalogue.Largest).ToList();
        var values = ImmutableArray.CreateBuilder<Drawn>();
        foreach (var limit in limits)
        {
            if (_parameters.ReadValue(limit.Value, $"'{limit.Name}'", _quantity) is not { } value)
                return null;
            values.Add(new Drawn(limit.Name, value, (ScalarNode)limit.Value));
        }

        return values.Count == 0 ? whole : _maker.Try(() => Truncate(whole, values), map.Mark, values.ToImmutable());
    }

    private static Distribution Truncate(Distribution whole, IEnumerable<Drawn> limits)
    {
        var (least, largest) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var limit in limits)
        {
            if (limit.Name == DistributionCatalogue.Least)
                least = limit.Value;
            else
                largest = limit.Value;
        }

        return whole.Truncated(least, largest);
    }

    private Distribution? Refuse(ProblemCode code, Mark mark, string cause, string? remedy)
    {
        _problems.Add(code, mark, cause, remedy);
        return null;
    }
}
