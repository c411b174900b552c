using System.Security;
using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Makes the drawing library's SVG repeatable and accessible.</summary>
internal static partial class SvgText
{
    private const string Fallback = "DejaVu Sans, Bitstream Vera Sans, Verdana, sans-serif";

    /// <summary>Leaves out that the library wipes its canvas, which is a black sheet under every panel whose edge shows; renumbers ids in order of appearance, keeps two decimals, names fonts for machines without ours, lets the drawing scale, adds title and description.</summary>
    /// <param name="svg">The drawing as written by the library, whose ids come from a counter of the whole process.</param>
    /// <param name="title">What the drawing says.</param>
    /// <param name="description">What it rests on.</param>
    public static string Tidy(string svg, string title, string description)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var numbered = Id().Replace(svg, match => match.Groups["before"].Value + NewName(names, match.Groups["id"].Value));
        var lettered = numbered.Replace($"font-family=\"{BundledFonts.Family}\"", $"font-family=\"{Fallback}\"", StringComparison.Ordinal);
        var words = $"<title>{SecurityElement.Escape(title)}</title><desc>{SecurityElement.Escape(description)}</desc>";
        var shortened = Tag().Replace(Wipe().Replace(lettered, ""), tag => Decimals().Replace(tag.Value, "${kept}"));
        return Root().Replace(shortened, root => $"{root.Groups["open"].Value}{View(root)} role=\"img\">\n{words}", 1);
    }

    private static string NewName(Dictionary<string, string> names, string id)
    {
        if (!names.TryGetValue(id, out var name))
            names[id] = name = $"c{names.Count}";
        return name;
    }

    [GeneratedRegex("""(?<before>\bid="|url\(#|href="#)(?<id>[A-Za-z_][A-Za-z0-9_-]*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Id();

    private static string View(Match root) => $" viewBox=\"0 0 {root.Groups["width"].Value} {root.Groups["height"].Value}\"";

    [GeneratedRegex("""\s*<rect width="[0-9.]+" height="[0-9.]+"/>""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Wipe();

    [GeneratedRegex("<[^>]+>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<kept>\.\d\d)\d+""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Decimals();

    [GeneratedRegex("""(?<open><svg[^>]*width="(?<width>[\d.]+)" height="(?<height>[\d.]+)"[^>]*)>""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Root();
}
