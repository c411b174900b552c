using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>Numbers inside metrics, each in the usual unit of its quantity: 30 %, 21 d, 40 bn USD, 3.</summary>
internal static partial class MetricNumber
{
    /// <summary>Reads a number with its unit into the kept unit.</summary>
    public static bool TryRead(string text, Quantity quantity, out double value) => TryRead(text, UnitOf(quantity), quantity == Quantity.Share ? -2 : 0, out value);

    /// <summary>Reads a number with a given unit.</summary>
    /// <param name="text">As written.</param>
    /// <param name="unit">The unit that has to stand behind the number.</param>
    /// <param name="shift">Places the decimal point moves to the right, so that 0.7 % is exactly 0.007.</param>
    /// <param name="value">The number; 0 where it could not be read.</param>
    public static bool TryRead(string text, string unit, int shift, out double value)
    {
        var match = Written().Match(text);
        value = 0;
        return match.Success && match.Groups["unit"].Value == unit
            && double.TryParse($"{match.Groups["number"].Value}e{shift}", NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    /// <summary>The unit a quantity is written in; empty for bare numbers.</summary>
    public static string UnitOf(Quantity quantity) => quantity switch
    {
        Quantity.Number => "",
        Quantity.Share => "%",
        Quantity.Duration => "d",
        Quantity.Money => "bn USD",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, null),
    };

    /// <summary>What to write: "a number with %, such as 25 %".</summary>
    public static string Advice(Quantity quantity) => UnitOf(quantity) is { Length: > 0 } unit ? $"write a number with its unit, such as 25 {unit}" : "write a number without a unit, such as 2";

    [GeneratedRegex(@"\A\s*(?<number>[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+))\s*(?<unit>%|pt|d|bn USD)?\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
