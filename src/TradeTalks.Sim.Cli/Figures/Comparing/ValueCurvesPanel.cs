using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>The share of the courses at or below each value of a quantity, from P1 to P99, a curve for each variant.</summary>
/// <param name="cases">The variants.</param>
/// <param name="quantity">The quantity, which every drawn variant has somewhere.</param>
internal sealed class ValueCurvesPanel(ComparedCases cases, ComparedQuantity quantity)
{
    private const float LeftRoom = 58;
    private const float RightRoom = 190;
    private const float AreaHeight = 230;
    private const float BelowArea = 52;
    private const float TopRoom = 8;

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(char.ToUpperInvariant(quantity.Column.Label[0]) + quantity.Column.Label[1..], TopRoom + AreaHeight + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top + TopRoom, room.Right - RightRoom, room.Bottom - BelowArea);
        var range = NiceRange.Of(quantity.Curves.Take(cases.Drawn).SelectMany(curve => curve.Quantiles), 8);
        var plot = PlotFrame.Create(new AxisLimits(range.Low, range.High, 0, 1), range.NumberTicks(), $"{quantity.Column.Label}, {quantity.Column.Unit}");
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. NiceRange.Shares.PercentTicks()]);
        plot.Grid.XAxisStyle.IsVisible = false;
        for (var variant = 0; variant < cases.Drawn; variant++)
        {
            var points = quantity.Curves[variant].Quantiles.Select(static (value, place) => new Coordinates(value, (place + 1) / 100.0));
            plot.Add.Plottable(new DrawnPath([.. points], CaseLook.Of(variant).Color, 2.2f, CaseLook.Of(variant).Dashes));
        }

        PlotFrame.Draw(plot, canvas, room, area);
        CurveNames.Draw(canvas, area, [.. Enumerable.Range(0, cases.Drawn).Select(variant => (variant, area.Top + (area.Height * (variant + 2) / 8), $"{ComparedCases.Letter(variant)} median {Amounts.Bare(quantity.Curves[variant].Quantiles[49])}"))]);
    }
}
