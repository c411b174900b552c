using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Letters of one size, weight and colour, which can be measured, broken into lines and drawn.</summary>
/// <param name="Size">Pixels.</param>
/// <param name="Color">Colour of the letters.</param>
/// <param name="Heavy">Whether they are bold.</param>
internal sealed record Lettering(float Size, SKColor Color, bool Heavy = false)
{
    private const string Ellipsis = "…";
    private const char Glue = '\u00A0';

    /// <summary>Pixels from one line to the next.</summary>
    public float LineHeight => MathF.Ceiling(Size * FigureStyle.LineHeight);

    /// <summary>The width of a line in pixels.</summary>
    public float Width(string line)
    {
        using var font = Font();
        return font.MeasureText(line);
    }

    /// <summary>Breaks a text at spaces, and words that are too long anywhere, into lines no wider than a limit.</summary>
    public List<string> Wrap(string text, float width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Glued(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return [.. lines.Select(each => each.Replace(Glue, ' '))];
    }

    /// <summary>Wraps a text and shortens it, visibly, to a number of lines.</summary>
    public List<string> Wrap(string text, float width, int most)
    {
        var lines = Wrap(text, width);
        if (lines.Count <= most)
            return lines;
        var last = lines[most - 1];
        while (last.Length > 0 && Width(last + Ellipsis) > width)
            last = last[..^1];
        return [.. lines.Take(most - 1), last.TrimEnd() + Ellipsis];
    }

    /// <summary>Draws one line.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="line">The line.</param>
    /// <param name="x">The line's left end, middle or right end, as aligned.</param>
    /// <param name="middle">The height its small letters are centred on.</param>
    /// <param name="align">Which part of the line lies at x.</param>
    public void Draw(SKCanvas canvas, string line, float x, float middle, SKTextAlign align = SKTextAlign.Left)
    {
        using var font = Font();
        using var paint = new SKPaint { Color = Color, IsAntialias = true };
        var left = align == SKTextAlign.Left ? x : x - (font.MeasureText(line) / (align == SKTextAlign.Center ? 2 : 1));
        canvas.DrawText(line, left, middle + (0.36f * Size), SKTextAlign.Left, font, paint);
    }

    /// <summary>Draws lines one below another and tells where the next one would begin.</summary>
    public float DrawLines(SKCanvas canvas, IEnumerable<string> lines, float x, float top, SKTextAlign align = SKTextAlign.Left)
    {
        foreach (var line in lines)
        {
            Draw(canvas, line, x, top + (LineHeight / 2), align);
            top += LineHeight;
        }

        return top;
    }

    /// <summary>Keeps numbers together with their signs.</summary>
    private static string Glued(string text) =>
        text.Replace(" bn USD", $"{Glue}bn{Glue}USD", StringComparison.Ordinal).Replace(" %", $"{Glue}%", StringComparison.Ordinal).Replace(" = ", $"{Glue}={Glue}", StringComparison.Ordinal).Replace(" pt", $"{Glue}pt", StringComparison.Ordinal);

    private IEnumerable<string> Pieces(string word, float width)
    {
        while (word.Length > 1 && Width(word) > width)
        {
            var cut = word.Length - 1;
            while (cut > 1 && Width(word[..cut]) > width)
                cut--;
            yield return word[..cut];
            word = word[cut..];
        }

        yield return word;
    }

    private SKFont Font()
    {
        var fonts = BundledFonts.Instance;
        return new SKFont(Heavy ? fonts.Bold : fonts.Plain, Size) { Subpixel = true, Hinting = SKFontHinting.None };
    }
}
