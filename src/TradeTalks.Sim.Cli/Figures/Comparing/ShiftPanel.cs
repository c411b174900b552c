using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>The differences of the deciles of a quantity, side by side for the variants, around a zero line.</summary>
/// <param name="cases">The variants.</param>
/// <param name="quantity">The quantity.</param>
internal sealed class ShiftPanel(ComparedCases cases, ComparedQuantity quantity)
{
    private const float LeftRoom = 58;
    private const float RightRoom = 190;
    private const float AreaHeight = 200;
    private const float BelowArea = 70;
    private const float TopRoom = 8;
    private const double Apart = 0.2;
    private const int Deciles = 9;

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel()
    {
        var pairs = string.Join(", ", Enumerable.Range(1, cases.Drawn - 1).Select(variant => $"{ComparedCases.Letter(variant)} {Numbers.Count(quantity.Shifts[variant - 1][0].Pairs)}"));
        return new($"{Differences.Unconditional(quantity.Column.Label)}: difference from A, {quantity.Column.Unit} (pairs: {pairs})", TopRoom + AreaHeight + BelowArea, Draw);
    }

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top + TopRoom, room.Right - RightRoom, room.Bottom - BelowArea);
        var drawn = quantity.Shifts.Take(cases.Drawn - 1).SelectMany(shifts => shifts);
        var range = NiceRange.Of(drawn.SelectMany(shift => new[] { shift.Interval.Low, shift.Interval.High, shift.Value, 0 }).OfType<double>());
        var limits = new AxisLimits(0.5, Deciles + 0.5, range.Low, range.High);
        var first = quantity.Shifts[0];
        var plot = PlotFrame.Create(limits, Enumerable.Range(1, Deciles).Select(decile => new Tick(decile, $"P{10 * decile}\n{ValueOf(first[decile - 1])}")), $"decile, and its value under A in {quantity.Column.Unit}");
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. range.NumberTicks()]);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Add.Plottable(new DrawnPath([new(limits.Left, 0), new(limits.Right, 0)], FigureStyle.Ink, 1.4f));
        PlotFrame.Draw(plot, canvas, room, area);
        for (var variant = 1; variant < cases.Drawn; variant++)
            DrawVariant(canvas, area, limits, variant);
    }

    private static string ValueOf(Difference shift) => shift.A is { } value ? Amounts.Bare(value) : "";

    private void DrawVariant(SKCanvas canvas, SKRect area, AxisLimits limits, int variant)
    {
        var offset = Apart * (variant - (cases.Drawn / 2.0));
        var look = CaseLook.Of(variant);
        for (var decile = 1; decile <= Deciles; decile++)
        {
            var shift = quantity.Shifts[variant - 1][decile - 1];
            if (shift.Value is not { } value)
                continue;
            var x = area.Left + (float)((decile + offset - limits.Left) / (limits.Right - limits.Left) * area.Width);
            if (shift.Interval is { Low: { } low, High: { } high })
                Whisker.DrawUpright(canvas, Y(area, limits, low), Y(area, limits, high), x);
            Marker.Draw(canvas, x, Y(area, limits, value), look.Form, shift.IsClear(0) ? look.Color : FigureStyle.Paper);
        }

        var middle = area.Top + (20 * (variant + 1));
        Marker.Draw(canvas, area.Right + 22, middle, look.Form, look.Color);
        new Lettering(FigureStyle.TextSize, FigureStyle.Ink, Heavy: true).Draw(canvas, $"{ComparedCases.Letter(variant)} − A", area.Right + 36, middle);
    }

    private static float Y(SKRect area, AxisLimits limits, double value) => area.Bottom - (float)((value - limits.Bottom) / (limits.Top - limits.Bottom) * area.Height);
}
