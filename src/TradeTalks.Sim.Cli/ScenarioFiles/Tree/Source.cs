namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>One piece of YAML text: a file, an overlay or the argument of <c>--set</c>.</summary>
internal sealed class Source
{
    private readonly Lazy<string[]> _lines;

    /// <summary>A source from its text; a byte order mark at its beginning is dropped.</summary>
    /// <param name="name">The file as the user named it, or "--set 2".</param>
    /// <param name="text">What it says.</param>
    /// <param name="layer">Which layer its values belong to.</param>
    public Source(string name, string text, Layer layer = Layer.File)
    {
        Name = name;
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        Yaml = Text;
        Layer = layer;
        _lines = new Lazy<string[]>(() => Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'));
    }

    public string Name { get; }

    public string Text { get; }

    public Layer Layer { get; }

    /// <summary>What the YAML parser sees: the text, blank where it is no YAML.</summary>
    public string Yaml { get; private init; }

    /// <summary>The same text, of which only the part between two places is YAML.</summary>
    public Source Between(int start, int end) => new(Name, Text, Layer) { Yaml = new string(' ', start) + Text[start..end] };

    /// <summary>Lines, at least one.</summary>
    public int LineCount => _lines.Value.Length;

    /// <summary>A line by its number from 1; empty outside the text.</summary>
    public string Line(int number) => number >= 1 && number <= LineCount ? _lines.Value[number - 1] : "";

    /// <summary>The mark of one place, moved into the text where it lies outside.</summary>
    public Mark At(int line, int column, int endColumn)
    {
        var within = Math.Clamp(line, 1, LineCount);
        var length = Line(within).Length;
        var start = within == line ? Math.Clamp(column, 1, length + 1) : length + 1;
        var end = within == line ? Math.Clamp(endColumn, start + 1, Math.Max(start + 1, length + 1)) : start + 1;
        return new Mark(this, within, start, end);
    }

    /// <summary>The mark of one character, counted from 0 in the text.</summary>
    public Mark AtIndex(int index)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < index; i++)
        {
            if (!EndsLine(i))
                continue;
            (line, lineStart) = (line + 1, i + 1);
        }

        return At(line, index - lineStart + 1, index - lineStart + 2);
    }

    private bool EndsLine(int index) =>
        Text[index] == '\n' || (Text[index] == '\r' && (index + 1 == Text.Length || Text[index + 1] != '\n'));
}
