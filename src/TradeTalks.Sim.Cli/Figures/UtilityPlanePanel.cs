using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The plane of two sides' utilities.</summary>
/// <param name="plane">The course.</param>
/// <param name="first">Seat whose utility runs to the right.</param>
/// <param name="second">Seat whose utility runs up.</param>
internal sealed class UtilityPlanePanel(UtilityPlane plane, int first, int second)
{
    private const float Height = 620;
    private const float Below = 52;
    private const float Above = 26;
    private const float Left = 56;
    private const float LabelRoom = 260;
    private const float LabelGap = 14;
    private const float Mark = 6;
    private const double Air = 0.04;

    private static readonly Lettering TitleLetters = new(FigureStyle.TextSize, FigureStyle.Muted);
    private static readonly Lettering LabelLetters = new(FigureStyle.TextSize, FigureStyle.Ink);
    private static readonly SKColor Dots = new(0xC8, 0xC8, 0xC8);
    private static readonly SKColor[] SideColors = [new(0xE6, 0x9F, 0x00), new(0xCC, 0x79, 0xA7)];

    private SKRect _area;
    private AxisLimits _limits;

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(plane.Sides.Length > 2 ? $"{plane.Sides[first]} and {plane.Sides[second]}" : "", Height, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        _limits = Limits();
        _area = new SKRect(room.Left + Left, room.Top + Above, room.Right - LabelRoom, room.Bottom - Below);
        var plot = PlotFrame.Create(_limits, NiceTicks.Between(_limits.Left, _limits.Right), $"utility of {plane.Sides[first]}");
        plot.Axes.Left.TickGenerator = new NumericManual([.. NiceTicks.Between(_limits.Bottom, _limits.Top)]);
        PlotFrame.Draw(plot, canvas, new SKRect(room.Left, room.Top, room.Right - LabelRoom + LabelGap, room.Bottom), _area);
        TitleLetters.Draw(canvas, $"utility of {plane.Sides[second]}", room.Left, room.Top + (Above / 2));
        DrawOutcomes(canvas);
        DrawDisagreement(canvas);
        DrawFrontier(canvas);
        foreach (var seat in (int[])[first, second])
            DrawOffers(canvas, seat);
        DrawPoints(canvas);
        DrawLabels(canvas, room);
    }

    private AxisLimits Limits()
    {
        var (left, right) = Range(first);
        var (bottom, top) = Range(second);
        return new AxisLimits(left, right, bottom, top);
    }

    private (double Low, double High) Range(int seat)
    {
        var (low, high) = (plane.Map.Set.Disagreement(seat), plane.Map.Set.Disagreement(seat));
        foreach (var utility in plane.Utilities.Of(seat))
            (low, high) = (Math.Min(low, utility), Math.Max(high, utility));
        var air = high > low ? (high - low) * Air : 1;
        return (low - air, high + air);
    }

    private void DrawOutcomes(SKCanvas canvas)
    {
        using var paint = new SKPaint { Color = Dots, IsAntialias = true };
        for (var outcome = 0; outcome < plane.Utilities.Space.Count; outcome += UtilityPlaneFigure.Stride(plane.Utilities.Space.Count))
            canvas.DrawCircle(At(outcome), 1.6f, paint);
    }

    private void DrawDisagreement(SKCanvas canvas)
    {
        var (x, y) = (X(plane.Map.Set.Disagreement(first)), Y(plane.Map.Set.Disagreement(second)));
        using var dash = SKPathEffect.CreateDash([5, 4], 0);
        using var paint = new SKPaint { Color = FigureStyle.Axis, IsStroke = true, StrokeWidth = 1.2f, PathEffect = dash, IsAntialias = true };
        canvas.DrawLine(x, _area.Top, x, _area.Bottom, paint);
        canvas.DrawLine(_area.Left, y, _area.Right, y, paint);
    }

    /// <summary>The frontier of two sides is a line; of more sides its points lie anywhere in the plane of two.</summary>
    private void DrawFrontier(SKCanvas canvas)
    {
        using var line = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 1.4f, IsAntialias = true };
        using var dot = new SKPaint { Color = FigureStyle.Ink, IsAntialias = true };
        if (plane.Sides.Length == 2)
            canvas.DrawPoints(SKPointMode.Polygon, [.. plane.Map.Frontier.Select(At)], line);
        foreach (var outcome in plane.Map.Frontier)
            canvas.DrawCircle(At(outcome), 2.4f, dot);
    }

    private void DrawOffers(SKCanvas canvas, int seat)
    {
        var path = plane.Offers.Where(offer => offer.Seat == seat).Select(offer => At(offer.Outcome)).ToArray();
        var color = SideColors[seat == first ? 0 : 1];
        using var line = new SKPaint { Color = color, IsStroke = true, StrokeWidth = 1.6f, IsAntialias = true };
        using var fill = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawPoints(SKPointMode.Polygon, path, line);
        foreach (var point in path.Distinct())
            DrawMark(canvas, point, seat == first, Mark - 2, fill);
    }

    private void DrawPoints(SKCanvas canvas)
    {
        using var ring = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 2, IsAntialias = true };
        using var paper = new SKPaint { Color = FigureStyle.Paper, IsAntialias = true };
        foreach (var (outcome, _) in plane.Points())
        {
            canvas.DrawCircle(At(outcome), Mark, paper);
            canvas.DrawCircle(At(outcome), Mark, ring);
        }

        if (plane.Agreed is not { } agreed)
            return;
        using var path = new SKPath();
        var at = At(agreed);
        path.AddPoly([new(at.X - Mark - 2, at.Y), new(at.X, at.Y - Mark - 2), new(at.X + Mark + 2, at.Y), new(at.X, at.Y + Mark + 2)]);
        using var deal = new SKPaint { Color = FigureStyle.Ink, IsAntialias = true };
        canvas.DrawPath(path, deal);
    }

    private void DrawLabels(SKCanvas canvas, SKRect room)
    {
        var labels = Labels().OrderBy(label => At(label.Outcome).Y).ToList();
        var left = _area.Right + LabelGap + 6;
        var lines = labels.Select(label => LabelLetters.Wrap(label.Text, room.Right - left)).ToList();
        var heights = lines.Select(each => (each.Count * LabelLetters.LineHeight) + 6).ToList();
        var middles = SideLabels.Place([.. labels.Select(label => At(label.Outcome).Y)], heights, _area.Top, _area.Bottom);
        using var leader = new SKPaint { Color = FigureStyle.Axis, IsStroke = true, StrokeWidth = 1, IsAntialias = true };
        for (var place = 0; place < labels.Count; place++)
        {
            var at = At(labels[place].Outcome);
            canvas.DrawLine(at.X + Mark + 2, at.Y, left - 4, middles[place], leader);
            LabelLetters.DrawLines(canvas, lines[place], left, middles[place] - ((heights[place] - 6) / 2));
        }
    }

    private IEnumerable<(int Outcome, string Text)> Labels()
    {
        foreach (var (outcome, names) in plane.Points())
            yield return (outcome, names + (outcome == plane.Agreed ? " and agreement" : "") + Place(outcome));
        if (plane.Agreed is { } agreed && plane.Points().All(point => point.Outcome != agreed))
            yield return (agreed, "agreement" + Place(agreed));
        foreach (var seat in (int[])[first, second])
        {
            var offers = plane.Offers.Where(offer => offer.Seat == seat).ToList();
            if (offers.Count > 0)
                yield return (offers[0].Outcome, $"{plane.Sides[seat]}'s first offer, of {offers.Count} {(seat == first ? "(triangles)" : "(circles)")}");
        }
    }

    private string Place(int outcome) => string.Create(CultureInfo.InvariantCulture, $" ({plane.Utilities[first, outcome]:0.###}, {plane.Utilities[second, outcome]:0.###})");

    private static void DrawMark(SKCanvas canvas, SKPoint at, bool isTriangle, float size, SKPaint paint)
    {
        if (!isTriangle)
        {
            canvas.DrawCircle(at, size, paint);
            return;
        }

        using var path = new SKPath();
        path.AddPoly([new(at.X - size - 1, at.Y + size), new(at.X, at.Y - size - 1), new(at.X + size + 1, at.Y + size)]);
        canvas.DrawPath(path, paint);
    }

    private SKPoint At(int outcome) => new(X(plane.Utilities[first, outcome]), Y(plane.Utilities[second, outcome]));

    private float X(double utility) => _area.Left + (float)((utility - _limits.Left) / (_limits.Right - _limits.Left) * _area.Width);

    private float Y(double utility) => _area.Bottom - (float)((utility - _limits.Bottom) / (_limits.Top - _limits.Bottom) * _area.Height);
}
