using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>A typed value with its place.</summary>
/// <param name="Value">As <see cref="BoundMap"/> tells.</param>
/// <param name="Mark">Where the value stands.</param>
/// <param name="KeyMark">Where its key stands; the value itself in a list.</param>
internal sealed record BoundValue(object Value, Mark Mark, Mark KeyMark);

/// <summary>A list read against its form; items with problems are left out.</summary>
internal sealed record BoundList(ImmutableArray<BoundValue> Items)
{
    /// <summary>The values of the items, all of one type.</summary>
    public ImmutableArray<T> As<T>() => [.. Items.Select(static item => (T)item.Value)];
}

/// <summary>A map from side ids to values; whether the sides exist is checked later.</summary>
internal sealed record BoundSides(ImmutableArray<BoundSide> Sides);

/// <summary>A map from paths to values that are not read yet.</summary>
internal sealed record BoundPaths(ImmutableArray<Entry> Entries);

/// <summary>One of several maps.</summary>
/// <param name="Name">The key it was chosen by.</param>
/// <param name="Map">What it says.</param>
internal sealed record BoundVariant(Key Name, BoundMap Map);

/// <summary>The value of one side.</summary>
/// <param name="Side">The id as written.</param>
/// <param name="Value">Its value; the key mark points at the id.</param>
internal sealed record BoundSide(string Side, BoundValue Value);
