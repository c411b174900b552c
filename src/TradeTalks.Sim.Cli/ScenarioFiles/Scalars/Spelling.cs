using System.Globalization;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>Writes values the way scenarios do.</summary>
internal static class Spelling
{
    private const double Thousand = 1000;

    /// <summary>A value with its unit, exactly: reading the text gives the same value.</summary>
    /// <param name="value">A finite value in the kept unit.</param>
    /// <param name="quantity">What it measures.</param>
    public static string Write(double value, Quantity quantity)
    {
        var unit = UnitFor(value, quantity);
        return WithUnit(DecimalText.Shift(value.ToString("R", CultureInfo.InvariantCulture), -unit.Shift), unit);
    }

    /// <summary>A value with its unit for a table, to three digits or so; a bare number below 1 without its zero.</summary>
    /// <param name="value">A value in the kept unit.</param>
    /// <param name="quantity">What it measures.</param>
    public static string Show(double value, Quantity quantity)
    {
        if (!double.IsFinite(value))
            return value > 0 ? "no limit" : "none";
        var unit = UnitFor(value, quantity);
        var shown = double.Parse(DecimalText.Shift(value.ToString("R", CultureInfo.InvariantCulture), -unit.Shift), CultureInfo.InvariantCulture);
        return WithUnit(Rounded(shown, quantity), unit);
    }

    private static string WithUnit(string digits, Unit unit) => unit.Name.Length == 0 ? digits : $"{digits} {unit.Name}";

    private static Unit UnitFor(double value, Quantity quantity)
    {
        var units = UnitTable.Of(quantity);
        if (quantity != Quantity.Money || value == 0)
            return units[0];
        return Math.Abs(value) switch
        {
            < 1 => units[1],
            >= Thousand => units[2],
            _ => units[0],
        };
    }

    private static string Rounded(double value, Quantity quantity) => Math.Abs(value) switch
    {
        >= 100_000 or (< 0.01 and > 0) => value.ToString("G3", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 1 => value.ToString(quantity == Quantity.Number && Math.Abs(value) < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture),
        _ when quantity == Quantity.Number && value != 0 => value.ToString(".00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
