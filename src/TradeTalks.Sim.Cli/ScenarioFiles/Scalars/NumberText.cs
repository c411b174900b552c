using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>Reads numbers by rules of our own: 12, 0.25, .25, 1e3; no decimal commas, no marks of thousands, no octal.</summary>
internal static partial class NumberText
{
    /// <summary>A number, as a regular expression that editors understand too.</summary>
    public const string Pattern = @"[+-]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?";

    /// <summary>Reads a number and shifts its decimal point, so that 0.7 % is exactly 0.007.</summary>
    /// <param name="text">The number, without a unit.</param>
    /// <param name="shift">Places the point moves to the right.</param>
    /// <param name="value">The number; 0 where it could not be read.</param>
    public static bool TryRead(string text, int shift, out double value)
    {
        value = 0;
        if (!Whole().IsMatch(text))
            return false;
        var at = text.IndexOfAny(['e', 'E']);
        var exponent = at < 0 ? 0 : int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = at < 0 ? text : text[..at];
        value = double.Parse($"{digits}e{exponent + shift}", NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value);
    }

    /// <summary>Says why a text is not a number.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="needed">What is needed: "a number", "a percentage".</param>
    public static Complaint Complain(string text, string needed)
    {
        var cause = $"needs {needed}, got {Printable.Quote(text)}";
        if (Comma().Match(text) is { Success: true } comma)
            return new Complaint(ScalarCodes.DecimalComma, cause, CommaRemedy(text, comma));
        if (Separated().IsMatch(text))
            return new Complaint(ScalarCodes.NotANumber, cause, $"write {text.Replace("_", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)}");
        if (ZerosInFront().Match(text) is { Success: true } zeros)
            return new Complaint(ScalarCodes.NotANumber, $"{cause}: zeros in front are refused", $"write {zeros.Groups[1].Value}{zeros.Groups[2].Value}");
        return new Complaint(ScalarCodes.NotANumber, cause);
    }

    private static string CommaRemedy(string text, Match comma)
    {
        var point = text.Replace(',', '.');
        return comma.Groups[1].Success
            ? $"write {text.Replace(",", "", StringComparison.Ordinal)}, or {point} if the comma marks decimals"
            : $"write {point}: a point marks decimals";
    }

    [GeneratedRegex($@"\A{Pattern}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A[+-]?(?:([1-9][0-9]{0,2}(?:,[0-9]{3})+)|[0-9]*,[0-9]+)[^,]{0,10}\z")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\A[+-]?[0-9]{1,9}([_'][0-9]{1,9}){1,9}(\.[0-9]*)?[^_']{0,10}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Separated();

    [GeneratedRegex(@"\A([+-]?)0+([0-9].{0,20})\z")]
    private static partial Regex ZerosInFront();
}
