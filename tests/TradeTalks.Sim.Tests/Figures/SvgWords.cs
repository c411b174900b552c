using System.Xml.Linq;

namespace TradeTalks.Sim.Tests.Figures;

/// <summary>A line of words in a drawing and the room it takes, in pixels of the page.</summary>
internal sealed record SvgWords(string Text, double Size, double Left, double Right, double Top, double Bottom)
{
    private const double LetterShare = 0.55;

    /// <summary>All words of a drawing, with the place of their capital letters.</summary>
    public static List<SvgWords> In(string svg)
    {
        XNamespace ns = "http://www.w3.org/2000/svg";
        return [.. XDocument.Parse(svg).Descendants(ns + "text").Select(Read)];
    }

    public bool Touches(SvgWords other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private static SvgWords Read(XElement text)
    {
        var size = (double)text.Attribute("font-size")!;
        var (shiftX, shiftY) = Shift((string?)text.Attribute("transform"));
        var places = Numbers((string)text.Attribute("x")!);
        var baseline = Numbers((string)text.Attribute("y")!)[0] + shiftY;
        var right = places[^1] + (LetterShare * size);
        return new SvgWords(text.Value.Trim(), size, places[0] + shiftX, right + shiftX, baseline - (0.72 * size), baseline);
    }

    private static (double X, double Y) Shift(string? transform)
    {
        if (transform is null)
            return (0, 0);
        Assert.That(transform, Does.StartWith("translate("));
        var shift = Numbers(transform["translate(".Length..^1]);
        return (shift[0], shift.Length > 1 ? shift[1] : 0);
    }

    private static double[] Numbers(string list) =>
        [.. list.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)];
}
