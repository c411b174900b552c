using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>A key that is swept, and its values.</summary>
/// <param name="Path">The key.</param>
/// <param name="Values">What it is set to, one after the other.</param>
internal sealed record SweepAxis(KeyPath Path, ImmutableArray<SweepValue> Values)
{
    /// <summary>The key as tables and figures call it.</summary>
    public string Name => Path.Short;

    /// <summary>What the key measures; null where it takes no number with a unit.</summary>
    public Quantity? Quantity => Path.Form is NumberForm number ? number.Quantity : null;

    /// <summary>A value as a number in the kept unit; null where it is none.</summary>
    public double? NumberOf(SweepValue value) => Path.Form switch
    {
        NumberForm number when QuantityText.TryRead(value.Text, number.Quantity, out var read, out _) => read,
        CountForm when NumberText.TryRead(value.Text, 0, out var count) => count,
        _ => null,
    };
}

/// <summary>One value of a swept key.</summary>
/// <param name="Text">The value as it would stand behind <c>--set path=</c>.</param>
/// <param name="Setting">Sets it.</param>
internal sealed record SweepValue(string Text, Setting Setting)
{
    /// <summary>A value of a key.</summary>
    public static SweepValue Of(Setting setting) => new(NodeText.Of(setting.Value), setting);
}

/// <summary>One point of a sweep: a value for each swept key.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Values">The values, in the order of the axes.</param>
internal sealed record SweepPoint(int Number, ImmutableArray<SweepValue> Values)
{
    /// <summary>What is set at it.</summary>
    public IEnumerable<Setting> Settings => Values.Select(static value => value.Setting);
}
