using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>A quantity as twenty dots of equal chance, with its spread and mean below them.</summary>
/// <param name="heading">The words above.</param>
/// <param name="dotted">The quantity, observed at least once.</param>
/// <param name="unit">How its numbers are written.</param>
/// <param name="title">The title of the axis, with its unit.</param>
internal sealed class DottedPanel(string heading, DottedSpread dotted, NumberUnit unit, string title)
{
    private const float LeftRoom = 24;
    private const float RightRoom = 190;
    private const float LabelGap = 22;
    private const float HeadRoom = 22;
    private const float MarkRoom = 30;
    private const float BelowArea = 48;

    private static readonly Lettering NumberLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    /// <summary>Shares in per cent.</summary>
    public static NumberUnit Percent { get; } = new(100, " %");

    /// <summary>Numbers whose unit stands in the axis title.</summary>
    public static NumberUnit Bare { get; } = new(1, "");

    /// <summary>A value to mark with a line and words; none if the words are empty.</summary>
    public (double Value, string Words) Mark { get; init; } = (0, "");

    /// <summary>Values the axis spans in any case.</summary>
    public (double Low, double High) Least { get; init; } = (0, 0);

    private static float AreaWidth => FigureStyle.ContentWidth - LeftRoom - RightRoom;

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel()
    {
        var quantiles = dotted.Spread.Quantiles.Select(quantile => quantile.Value!.Value);
        var range = NiceRange.Of([Least.Low, Least.High, .. dotted.Dots, .. quantiles, dotted.Spread.Mean.Mean!.Value], 8);
        var dots = new DotStack([.. dotted.Dots.Select(value => X(range, value))], AreaWidth);
        return new Panel(heading, HeadRoom + dots.Height + MarkRoom + BelowArea, (canvas, room) => Draw(canvas, room, range, dots));
    }

    private void Draw(SKCanvas canvas, SKRect room, NiceRange range, DotStack dots)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top + HeadRoom, room.Left + LeftRoom + AreaWidth, room.Bottom - BelowArea);
        var plot = PlotFrame.Create(new AxisLimits(range.Low, range.High, 0, 1), range.Ticks((value, decimals) => $"{Numbers.Fixed(value, decimals)}{unit.Sign}", unit.Scale), title);
        plot.Grid.YAxisStyle.IsVisible = false;
        PlotFrame.Draw(plot, canvas, room, area);
        if (Mark.Words.Length > 0)
            DrawMark(canvas, area, area.Left + X(range, Mark.Value));
        dots.Draw(canvas, area.Left, area.Bottom - MarkRoom);
        SpreadMark.Draw(canvas, dotted.Spread, value => area.Left + X(range, value), area, area.Bottom - (MarkRoom / 2), FigureStyle.Band);
        DrawNumbers(canvas, area);
    }

    private void DrawMark(SKCanvas canvas, SKRect area, float x)
    {
        using var pole = new SKPath();
        pole.MoveTo(x, area.Bottom);
        pole.LineTo(x, area.Top - 2);
        HaloLine.Draw(canvas, pole, 1.4f, 5, 3);
        NoteLetters.Draw(canvas, Mark.Words, x, area.Top - (HeadRoom / 2) - 1, SKTextAlign.Center);
    }

    private void DrawNumbers(SKCanvas canvas, SKRect area)
    {
        var row = dotted.Spread;
        var left = area.Right + LabelGap;
        var top = NumberLetters.DrawLines(canvas, [$"median {unit.Write(row.Quantiles[2].Value!.Value)}"], left, area.Top);
        string[] lines =
        [
            $"P5 {unit.Write(row.Quantiles[0].Value!.Value)}, P95 {unit.Write(row.Quantiles[^1].Value!.Value)}",
            $"mean {unit.Write(row.Mean.Mean!.Value, unit.DecimalsOf(row.Mean.HalfWidth))}{(row.Mean.HalfWidth is { } half ? $" ± {unit.WriteError(half)}" : "")}",
            $"n = {Numbers.Count(row.N)}",
        ];
        NoteLetters.DrawLines(canvas, lines, left, top);
    }

    private static float X(NiceRange range, double value) => (float)((value - range.Low) / (range.High - range.Low) * AreaWidth);
}

/// <summary>How numbers of a quantity are written.</summary>
/// <param name="Scale">What they are multiplied with.</param>
/// <param name="Sign">What follows them.</param>
internal sealed record NumberUnit(double Scale, string Sign)
{
    /// <summary>A number with its sign.</summary>
    public string Write(double value, int decimals = 1) => $"{Numbers.Fixed(value * Scale, decimals)}{Sign}";

    /// <summary>Half the width of an interval, with a digit that is not 0.</summary>
    public string WriteError(double half) => $"{Numbers.Fixed(half * Scale, DecimalsOf(half))}{(Sign == " %" ? " pt" : Sign)}";

    /// <summary>The decimals that show the first digit of half the width of an interval, at least one.</summary>
    public int DecimalsOf(double? half) => Math.Max(1, Numbers.DecimalsToFirstDigit((half ?? 1) * Scale));
}
