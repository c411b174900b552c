using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>Reads numbers with their units: 15 %, 30 d, 250 bn USD.</summary>
internal static partial class QuantityText
{
    /// <summary>Reads a value of a quantity into the unit it is kept in.</summary>
    /// <param name="text">What was written; a space before the unit may be missing.</param>
    /// <param name="quantity">What is measured.</param>
    /// <param name="value">The value kept; 0 where there is a complaint.</param>
    /// <param name="complaint">What is wrong.</param>
    public static bool TryRead(string text, Quantity quantity, out double value, [NotNullWhen(false)] out Complaint? complaint)
    {
        var parts = Parts().Match(text.Trim());
        complaint = null;
        foreach (var unit in UnitTable.Of(quantity))
        {
            if (!SameUnit(unit.Name, parts.Groups["unit"].Value) || !NumberText.TryRead(parts.Groups["number"].Value, unit.Shift, out value))
                continue;
            value *= unit.Factor;
            return true;
        }

        value = 0;
        complaint = Complain(text.Trim(), parts, quantity);
        return false;
    }

    private static bool SameUnit(string unit, string written) => unit == Spaces().Replace(written, " ");

    private static Complaint Complain(string text, Match parts, Quantity quantity)
    {
        var needed = UnitTable.Needed(quantity);
        var number = parts.Groups["number"].Value;
        if (!NumberText.TryRead(number, 0, out var value))
            return NumberText.Complain(text, needed);
        var cause = $"needs {needed}, got {Printable.Quote(text)}";
        return new Complaint(ScalarCodes.Unit, cause, Remedy(number, parts.Groups["unit"].Value, quantity, value));
    }

    private static string Remedy(string number, string unit, Quantity quantity, double value)
    {
        if (quantity == Quantity.Number)
            return unit == "%" ? $"write {Spelling.Write(value / 100, Quantity.Number)}: this is a bare number" : $"write {number}, without a unit";
        if (quantity == Quantity.Share && unit.Length == 0 && Math.Abs(value) < 1 && value != 0)
            return $"did you mean {Spelling.Write(value, Quantity.Share)}?";
        return $"write {number} {UnitTable.Probable(quantity, unit).Name}";
    }

    [GeneratedRegex(@"\A(?<number>[+-]?[0-9.]*([eE][+-]?[0-9]+)?)\s*(?<unit>[\p{L}%$€].{0,20})?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
