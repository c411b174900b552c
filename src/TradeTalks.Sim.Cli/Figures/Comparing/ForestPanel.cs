using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>Differences of one unit on one axis, a row for each quantity, in it a line for each variant.</summary>
internal sealed class ForestPanel
{
    private const float NameRoom = 220;
    private const float WordsRoom = 262;
    private const float BelowArea = 30;
    private const float LineHeight = 18;
    private const float RowGap = 8;
    private const float DotRadius = 4.5f;
    private const double Headroom = 0.06;

    private static readonly Lettering NameLetters = new(FigureStyle.TextSize, FigureStyle.Ink);
    private static readonly Lettering LetterLetters = new(FigureStyle.SmallSize, FigureStyle.Muted, Heavy: true);
    private static readonly Lettering WordLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);
    private static readonly Lettering ClearLetters = new(FigureStyle.SmallSize, FigureStyle.Ink, Heavy: true);

    private readonly string _heading;
    private readonly ImmutableArray<ForestRow> _rows;
    private readonly AxisLimits _limits;

    /// <summary>Prepares the rows of a unit.</summary>
    public ForestPanel(string heading, ImmutableArray<ForestRow> rows)
    {
        (_heading, _rows) = (heading, rows);
        var ends = rows.SelectMany(row => row.Marks).SelectMany(mark => new[] { mark.Low, mark.High, 0 }).DefaultIfEmpty(0).ToList();
        var room = Math.Max(ends.Max() - ends.Min(), 1e-6) * Headroom;
        _limits = new AxisLimits(ends.Min() - room, ends.Max() + room, 0, 1);
    }

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(_heading, _rows.Sum(HeightOf) + BelowArea, Draw);

    private static float HeightOf(ForestRow row) => (Math.Max(1, row.Marks.Length) * LineHeight) + RowGap;

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + NameRoom, room.Top, room.Right - WordsRoom, room.Bottom - BelowArea);
        var plot = PlotFrame.Create(_limits, RoundTicks.Between(_limits.Left, _limits.Right).Select(static tick => new Tick(tick.Value, tick.Label)), "");
        plot.Grid.YAxisStyle.IsVisible = false;
        PlotFrame.Draw(plot, canvas, room, area);
        using var zero = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 1.4f };
        canvas.DrawLine(X(area, 0), area.Top, X(area, 0), area.Bottom, zero);
        var top = area.Top;
        foreach (var row in _rows)
        {
            DrawRow(canvas, area, row, top + (RowGap / 2));
            top += HeightOf(row);
        }
    }

    private void DrawRow(SKCanvas canvas, SKRect area, ForestRow row, float top)
    {
        var lines = NameLetters.Wrap(row.Name, NameRoom - 34, Math.Max(1, row.Marks.Length));
        for (var line = 0; line < lines.Count; line++)
            NameLetters.Draw(canvas, lines[line], area.Left - NameRoom, top + ((line + 0.5f) * LineHeight));
        for (var place = 0; place < row.Marks.Length; place++)
            DrawMark(canvas, area, row.Marks[place], top + ((place + 0.5f) * LineHeight));
    }

    private void DrawMark(SKCanvas canvas, SKRect area, ForestMark mark, float middle)
    {
        LetterLetters.Draw(canvas, ComparedCases.Letter(mark.Variant), area.Left - 14, middle, SKTextAlign.Center);
        using var line = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = mark.IsClear ? 2 : 1.2f, IsAntialias = true };
        canvas.DrawLine(X(area, mark.Low), middle, X(area, mark.High), middle, line);
        Marker.Draw(canvas, X(area, mark.Value), middle, CaseLook.Of(mark.Variant).Form, mark.IsClear ? FigureStyle.Ink : FigureStyle.Paper, DotRadius);
        WordLetters.Draw(canvas, mark.Words, area.Right + 12, middle);
        (mark.IsClear ? ClearLetters : WordLetters).Draw(canvas, mark.Verdict, area.Right + WordsRoom, middle, SKTextAlign.Right);
    }

    private float X(SKRect area, double value) => area.Left + (float)((value - _limits.Left) / (_limits.Right - _limits.Left) * area.Width);
}
