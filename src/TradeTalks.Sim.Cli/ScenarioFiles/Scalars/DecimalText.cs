using System.Globalization;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>Moves the decimal point of a written number, digit for digit.</summary>
internal static class DecimalText
{
    private const int LongestPlain = 15;

    /// <summary>The number with its point moved, as plain digits; with an exponent where that would take many zeros.</summary>
    /// <param name="number">A number as .NET writes it: digits, perhaps a point and an exponent.</param>
    /// <param name="places">Places to the right.</param>
    public static string Shift(string number, int places)
    {
        var sign = number.StartsWith('-') ? "-" : "";
        var (digits, point) = Split(number[sign.Length..]);
        point += places;
        var trimmed = digits.TrimStart('0');
        point -= digits.Length - trimmed.Length;
        trimmed = trimmed.TrimEnd('0');
        return trimmed.Length == 0 ? "0" : sign + Join(trimmed, point);
    }

    private static (string Digits, int Point) Split(string number)
    {
        var at = number.IndexOf('E', StringComparison.Ordinal);
        var mantissa = at < 0 ? number : number[..at];
        var exponent = at < 0 ? 0 : int.Parse(number.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        return (digits, (point < 0 ? mantissa.Length : point) + exponent);
    }

    private static string Join(string digits, int point) => point switch
    {
        > LongestPlain or < -4 => $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{point - 1}",
        <= 0 => $"0.{new string('0', -point)}{digits}",
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => $"{digits[..point]}.{digits[point..]}",
    };
}
