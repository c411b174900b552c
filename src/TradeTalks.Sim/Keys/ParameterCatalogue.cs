using System.Collections.Immutable;

namespace TradeTalks.Sim.Keys;

/// <summary>The parameters of one kind of owner (side, table, tariff list, economy), in the order of their indices.</summary>
public sealed class ParameterCatalogue
{
    private ImmutableArray<Parameter> _all = [];

    /// <summary>Every parameter, by index.</summary>
    public ImmutableArray<Parameter> All => _all;

    /// <summary>Adds a parameter and gives it the next index.</summary>
    /// <param name="group">The heading of the reference page.</param>
    /// <param name="name">The key as written.</param>
    /// <param name="form">Its unit, range and how far it may vary.</param>
    /// <param name="standard">Its default, with the source of that default.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="example">A value as it would be written.</param>
    public Parameter Add(string group, string name, NumberForm form, Standard standard, string meaning, string? example = null)
    {
        var key = new Key(name, form, meaning) { Group = group, DefaultInput = standard.Value, Source = standard.Source, Example = example };
        var parameter = new Parameter(_all.Length, key, standard.Value);
        _all = _all.Add(parameter);
        return parameter;
    }
}

/// <summary>A default and where it comes from.</summary>
/// <param name="Value">The default.</param>
/// <param name="Source">A work, a count, or "prior" with its reason.</param>
public sealed record Standard(Input Value, string Source);
