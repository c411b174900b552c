using SkiaSharp;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>How widely a quantity varies and how well its mean is known, in one mark: bars for P5 to P95 and P25 to P75 with a tick at the middle, a diamond with a line for the mean.</summary>
internal static class SpreadMark
{
    /// <summary>What the mark means, for captions.</summary>
    public const string Reading = "bars: P5 to P95 and P25 to P75 with the median; diamond: mean with its 95 % interval";

    private const float WideHalf = 3;
    private const float BoxHalf = 7;
    private const float MeanRadius = 4;
    private const float EdgeRoom = 6;

    /// <summary>Draws the mark of a quantity that was observed.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="row">The quantity.</param>
    /// <param name="x">Where a value lies.</param>
    /// <param name="room">The data area, of which a wide interval is not drawn past the ends.</param>
    /// <param name="middle">The height of the mark.</param>
    /// <param name="color">The colour of the bars.</param>
    public static void Draw(SKCanvas canvas, SpreadRow row, Func<double, float> x, SKRect room, float middle, SKColor color)
    {
        if (row.N == 0)
            return;
        float[] ends = [.. row.Quantiles.Select(quantile => x(quantile.Value!.Value))];
        DrawBar(canvas, ends[0], ends[^1], middle, WideHalf, color);
        DrawBar(canvas, ends[1], ends[^2], middle, BoxHalf, color);
        using var tick = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 2.5f };
        canvas.DrawLine(ends[2], middle - BoxHalf - 2, ends[2], middle + BoxHalf + 2, tick);
        DrawMean(canvas, row, x, room, middle);
    }

    private static void DrawBar(SKCanvas canvas, float left, float right, float middle, float half, SKColor color)
    {
        var bar = new SKRect(left - 1, middle - half, right + 1, middle + half);
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        using var rim = new SKPaint { Color = FigureStyle.Muted, IsStroke = true, StrokeWidth = 1, IsAntialias = true };
        canvas.DrawRect(bar, fill);
        canvas.DrawRect(bar, rim);
    }

    private static void DrawMean(SKCanvas canvas, SpreadRow row, Func<double, float> x, SKRect room, float middle)
    {
        canvas.Save();
        canvas.ClipRect(new SKRect(room.Left - EdgeRoom, middle - (2 * BoxHalf), room.Right + EdgeRoom, middle + (2 * BoxHalf)));
        if (row.Mean.Interval is { Low: { } low, High: { } high } && x(high) - x(low) > 2 * MeanRadius)
            Whisker.Draw(canvas, x(low), x(high), middle);
        Marker.Draw(canvas, x(row.Mean.Mean!.Value), middle, MarkerForm.Diamond, FigureStyle.Paper, MeanRadius);
        canvas.Restore();
    }
}
