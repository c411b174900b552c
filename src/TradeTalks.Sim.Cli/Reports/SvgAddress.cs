using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>Turns a drawing into an address that holds all of it, shorter than base 64 and the drawing itself, to be shown as an image.</summary>
internal static partial class SvgAddress
{
    private const string Head = "data:image/svg+xml;charset=utf-8,";

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;=:@/? ");

    /// <summary>The address.</summary>
    /// <param name="svg">The drawing.</param>
    public static string Of(string svg)
    {
        var text = new StringBuilder(Head);
        var shortened = Path().Replace(Breaks().Replace(svg, " "), path => $" d=\"{Shortened(Decimals().Replace(path.Groups["path"].Value, "${kept}"))}\"");
        foreach (var rune in shortened.EnumerateRunes())
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value))
                text.Append((char)rune.Value);
            else
                AppendEscaped(text, rune);
        }

        return text.ToString();
    }

    private static void AppendEscaped(StringBuilder text, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)])
            text.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
    }

    /// <summary>A path, to a tenth of a pixel, whose level and upright lines are written with one number, and whose lines of no length are left out but for those that are dots.</summary>
    private static string Shortened(string path)
    {
        var text = new StringBuilder();
        var at = new Point("", "", IsFresh: false);
        foreach (Match part in Part().Matches(path))
        {
            var next = Point.Of(part);
            text.Append(part.Groups["kind"].Value == "L" && next is { } end && !at.IsFresh ? at.LineTo(end) : part.Value);
            at = next ?? new Point("", "", IsFresh: false);
        }

        return text.ToString();
    }

    [GeneratedRegex(@" d=""(?<path>[^""]+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Path();

    [GeneratedRegex(@"(?<kind>[A-Za-z])(?<numbers>[^A-Za-z]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<kept>\.\d)\d+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"[\r\n\t]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Breaks();

    /// <summary>Where a pen stands, in the numbers as written; empty where that is not known.</summary>
    /// <param name="X">To the right.</param>
    /// <param name="Y">Down.</param>
    /// <param name="IsFresh">Whether it was moved there without a line.</param>
    private readonly record struct Point(string X, string Y, bool IsFresh)
    {
        /// <summary>Where a move or a line leads; null for anything else.</summary>
        public static Point? Of(Match part)
        {
            var numbers = part.Groups["numbers"].Value.Split(' ');
            return numbers.Length == 2 && part.Groups["kind"].Value is ("M" or "L") ? new Point(numbers[0], numbers[1], part.Groups["kind"].Value == "M") : null;
        }

        /// <summary>The line to a point in as few signs as it takes.</summary>
        public string LineTo(Point end) => (X == end.X, Y == end.Y) switch
        {
            (true, true) => "",
            (true, false) => $"V{end.Y}",
            (false, true) => $"H{end.X}",
            (false, false) => $"L{end.X} {end.Y}",
        };
    }
}
