using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The picture of a metric over one swept key. Values that are no numbers stand side by side, in their order.</summary>
internal sealed class SweepLinePanel
{
    private const float Height = 380;
    private const float LeftRoom = 62;
    private const float RightRoom = 60;
    private const float TopRoom = 24;
    private const float BelowArea = 56;
    private const float TickGap = 12;
    private const float CapHalf = 5;
    private const float DotRadius = 4.5f;
    private const double Beyond = 0.06;
    private const double Headroom = 0.12;

    private static readonly SKColor LineColor = new(0x59, 0x59, 0x59);
    private static readonly Lettering TickLetters = new(FigureStyle.TextSize, FigureStyle.Muted);
    private static readonly Lettering ValueLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly SweptKey _key;
    private readonly Metric _metric;
    private readonly ImmutableArray<(double X, string Text, Estimate Estimate)> _points;
    private readonly AxisLimits _limits;

    /// <summary>Prepares the picture.</summary>
    public SweepLinePanel(SweepSummary summary, int metric)
    {
        _key = summary.Keys[0];
        _metric = summary.Rows[0].Estimates[metric].Estimate.Metric;
        var isNumeric = summary.Rows.All(static row => row.Values[0].Number is not null);
        _points = [.. summary.Rows.Select((row, place) => (isNumeric ? row.Values[0].Number!.Value : place, row.Values[0].Text, row.Estimates[metric].Estimate)).OrderBy(static point => point.Item1)];
        _limits = Limits();
    }

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new("", Height, Draw);

    private double Scale => Estimates.Scale(_metric.Quantity);

    private AxisLimits Limits()
    {
        var (left, right) = (_points[0].X, _points[^1].X);
        var ends = _points.SelectMany(static point => new[] { point.Estimate.Interval.Low, point.Estimate.Interval.High, point.Estimate.Value }).OfType<double>().Select(value => value * Scale).DefaultIfEmpty(0).ToList();
        var (low, high) = (ends.Min(), ends.Max());
        var room = Math.Max(high - low, 1e-9) * Headroom;
        var side = right > left ? (right - left) * Beyond : 1;
        return new AxisLimits(left - side, right + side, low - room, high + room);
    }

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top + TopRoom, room.Right - RightRoom, room.Bottom - BelowArea);
        PlotFrame.Draw(Plot(area.Width), canvas, room, area);
        TickLetters.Draw(canvas, SweepFigures.AxisTitle(_metric), room.Left, room.Top + (TopRoom / 2));
        DrawLine(canvas, area);
        foreach (var point in _points.Where(static point => point.Estimate.Value is not null))
            DrawPoint(canvas, area, point.X, point.Estimate);
    }

    private Plot Plot(float width)
    {
        var plot = PlotFrame.Create(_limits, Below(width), _key.Name);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. RoundTicks.Between(_limits.Bottom, _limits.Top).Select(static tick => new Tick(tick.Value, tick.Label))]);
        plot.Grid.XAxisStyle.IsVisible = false;
        return plot;
    }

    /// <summary>The values as they are written, as many as have room.</summary>
    private IEnumerable<Tick> Below(float width)
    {
        var end = double.NegativeInfinity;
        foreach (var (x, text, _) in _points)
        {
            var (middle, half) = ((x - _limits.Left) / (_limits.Right - _limits.Left) * width, TickLetters.Width(text) / 2);
            if (middle - half < end + TickGap)
                continue;
            end = middle + half;
            yield return new Tick(x, text);
        }
    }

    private void DrawLine(SKCanvas canvas, SKRect area)
    {
        using var path = new SKPath();
        foreach (var (x, _, estimate) in _points.Where(static point => point.Estimate.Value is not null))
        {
            var place = Place(area, x, estimate.Value!.Value);
            if (path.IsEmpty)
                path.MoveTo(place);
            else
                path.LineTo(place);
        }

        using var paint = new SKPaint { Color = LineColor, IsStroke = true, StrokeWidth = 1.5f, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private void DrawPoint(SKCanvas canvas, SKRect area, double x, Estimate estimate)
    {
        var place = Place(area, x, estimate.Value!.Value);
        var top = place.Y;
        if (estimate.Interval is { Low: { } low, High: { } high })
        {
            top = Place(area, x, high).Y;
            DrawInterval(canvas, place.X, Place(area, x, low).Y, top);
        }

        using var dot = new SKPaint { Color = FigureStyle.Ink, IsAntialias = true };
        canvas.DrawCircle(place, DotRadius, dot);
        if (_points.Length * ValueLetters.Width("100.0 % ") <= area.Width)
            ValueLetters.Draw(canvas, Estimates.Value(estimate), place.X, top - ValueLetters.LineHeight + 4, SKTextAlign.Center);
    }

    private static void DrawInterval(SKCanvas canvas, float x, float low, float high)
    {
        using var path = new SKPath();
        foreach (var end in new[] { low, high })
        {
            path.MoveTo(x - CapHalf, end);
            path.LineTo(x + CapHalf, end);
        }

        path.MoveTo(x, low);
        path.LineTo(x, high);
        HaloLine.Draw(canvas, path, 1.6f);
    }

    private SKPoint Place(SKRect area, double x, double value) => new(
        area.Left + (float)((x - _limits.Left) / (_limits.Right - _limits.Left) * area.Width),
        area.Bottom - (float)(((Scale * value) - _limits.Bottom) / (_limits.Top - _limits.Bottom) * area.Height));
}
