using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>How the parameters of a distribution are written.</summary>
internal enum Layout
{
    /// <summary>One plain value.</summary>
    Single,

    /// <summary>A list in fixed order.</summary>
    Ordered,

    /// <summary>A map from names to values.</summary>
    Named,

    /// <summary>A map from values to their weights.</summary>
    Weights,

    /// <summary>A list of values of any length.</summary>
    Values,

    /// <summary>A list of weighted distributions.</summary>
    Parts,
}

/// <summary>One set of parameters a distribution is made from.</summary>
/// <param name="Parameters">Their names, as the factory and the user call them.</param>
/// <param name="Make">Makes the distribution from their values, in that order.</param>
internal sealed record Recipe(ImmutableArray<string> Parameters, Func<double[], Distribution> Make);

/// <summary>One distribution of the scenario language.</summary>
/// <param name="Name">As written.</param>
/// <param name="Layout">How its parameters are written.</param>
/// <param name="Meaning">For the reference page.</param>
/// <param name="Example">With days where the quantity is free.</param>
/// <param name="Recipes">What it is made from; empty where the number of parameters is free.</param>
internal sealed record DistributionKind(string Name, Layout Layout, string Meaning, string Example, ImmutableArray<Recipe> Recipes)
{
    /// <summary>Whether the parameters are bare numbers whatever the quantity.</summary>
    public bool TakesBareNumbers { get; init; }

    /// <summary>The quantities it fits.</summary>
    public ImmutableArray<Quantity> Fits { get; init; } = [Quantity.Number, Quantity.Share, Quantity.Duration, Quantity.Money];

    /// <summary>How it is to be written, for a remedy.</summary>
    public string Pattern => Layout switch
    {
        Layout.Single => $"{{{Name}: {Recipes[0].Parameters[0]}}}",
        Layout.Ordered => $"{{{Name}: [{string.Join(", ", Recipes[0].Parameters)}]}}",
        Layout.Named => string.Join(" or ", Recipes.Select(recipe => $"{{{Name}: {{{string.Join(", ", recipe.Parameters.Select(name => $"{name}: ..."))}}}}}")),
        Layout.Weights => $"{{{Name}: {{VALUE: WEIGHT, ...}}}}",
        Layout.Values => $"{{{Name}: [VALUE, ...]}}",
        Layout.Parts => $"{{{Name}: [{{w: WEIGHT, of: ...}}, ...]}}",
        _ => throw new InvalidOperationException($"There is no layout {Layout}."),
    };
}
