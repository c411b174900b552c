using System.Collections.Immutable;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>One unit a quantity may be written in.</summary>
/// <param name="Name">As written: "d", "bn USD".</param>
/// <param name="Shift">Decimal places from the written number to the kept one.</param>
/// <param name="Factor">What the kept number is multiplied by besides.</param>
internal sealed record Unit(string Name, int Shift, double Factor = 1);

/// <summary>The units of each quantity, and what people write by mistake.</summary>
internal static class UnitTable
{
    private const double DaysPerWeek = 7;
    private const double DaysPerMonth = 30.4375;

    private static readonly ImmutableArray<Unit> Bare = [new("", 0)];
    private static readonly ImmutableArray<Unit> Shares = [new("%", -2)];
    private static readonly ImmutableArray<Unit> Durations = [new("d", 0), new("w", 0, DaysPerWeek), new("mo", 0, DaysPerMonth)];
    private static readonly ImmutableArray<Unit> Monies = [new("bn USD", 0), new("mn USD", -3), new("tn USD", 3)];

    private static readonly (string Prefix, string Unit)[] Meant =
    [
        ("bil", "bn USD"), ("bn", "bn USD"), ("mil", "mn USD"), ("mn", "mn USD"), ("tr", "tn USD"), ("tn", "tn USD"), ("$", "bn USD"), ("usd", "bn USD"),
        ("day", "d"), ("week", "w"), ("wk", "w"), ("mo", "mo"), ("m", "mo"), ("d", "d"), ("w", "w"), ("per", "%"), ("pct", "%"), ("pt", "%"),
    ];

    /// <summary>The units a quantity may be written in, the usual one first.</summary>
    public static ImmutableArray<Unit> Of(Quantity quantity) => quantity switch
    {
        Quantity.Number => Bare,
        Quantity.Share => Shares,
        Quantity.Duration => Durations,
        Quantity.Money => Monies,
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "There is no such quantity."),
    };

    /// <summary>What a value must be, for a sentence.</summary>
    public static string Needed(Quantity quantity) => quantity switch
    {
        Quantity.Number => "a number",
        Quantity.Share => "a percentage",
        Quantity.Duration => "a length of time",
        Quantity.Money => "an amount of money",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "There is no such quantity."),
    };

    /// <summary>The unit of a quantity that a wrong one probably means; the usual unit where nothing is near.</summary>
    public static Unit Probable(Quantity quantity, string written)
    {
        var units = Of(quantity);
        var meant = Meant.FirstOrDefault(pair => written.StartsWith(pair.Prefix, StringComparison.OrdinalIgnoreCase)).Unit;
        return units.FirstOrDefault(unit => unit.Name == meant) ?? units[0];
    }
}
