using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Goods due and goods delivered, one below the other on the same axis.</summary>
/// <param name="heading">The words above.</param>
/// <param name="due">Goods due, USD bn, observed at least once.</param>
/// <param name="delivered">Goods delivered, USD bn, in the same replications.</param>
/// <param name="share">The delivered share of those due.</param>
internal sealed class DeliveriesPanel(string heading, SpreadRow due, SpreadRow delivered, SpreadRow share)
{
    private const float LeftRoom = 90;
    private const float RightRoom = 190;
    private const float LabelGap = 22;
    private const float RowHeight = 34;
    private const float BelowArea = 48;

    private static readonly Lettering NameLetters = new(FigureStyle.LabelSize, FigureStyle.Ink);
    private static readonly Lettering NumberLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(heading, (3 * RowHeight) + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top, room.Right - RightRoom, room.Bottom - BelowArea);
        SpreadRow[] rows = [due, delivered];
        var range = NiceRange.Of([0, .. rows.SelectMany(row => row.Quantiles).Select(quantile => quantile.Value!.Value), .. rows.Select(row => row.Mean.Mean!.Value)], 8);
        var plot = PlotFrame.Create(new AxisLimits(range.Low, range.High, 0, 1), range.NumberTicks(), "goods, bn USD");
        plot.Grid.YAxisStyle.IsVisible = false;
        PlotFrame.Draw(plot, canvas, room, area);
        for (var place = 0; place < rows.Length; place++)
            DrawRow(canvas, area, range, (rows[place], place == 0 ? "due" : "delivered", place));
        var left = area.Right + LabelGap;
        var top = NumberLetters.DrawLines(canvas, [$"{Amounts.Share(share.Quantiles[2].Value!.Value)} delivered"], left, area.Top + 4);
        string[] lines = ["of what is due (median;", $"P5 {Amounts.Share(share.Quantiles[0].Value!.Value)}, P95 {Amounts.Share(share.Quantiles[^1].Value!.Value)})", $"n = {Numbers.Count(share.N)} with goods due"];
        NoteLetters.DrawLines(canvas, lines, left, top);
    }

    private static void DrawRow(SKCanvas canvas, SKRect area, NiceRange range, (SpreadRow Row, string Name, int Place) what)
    {
        var middle = area.Top + ((what.Place + 0.75f) * RowHeight);
        NameLetters.Draw(canvas, what.Name, area.Left - 10, middle, SKTextAlign.Right);
        SpreadMark.Draw(canvas, what.Row, value => area.Left + (float)((value - range.Low) / (range.High - range.Low) * area.Width), area, middle, FigureStyle.Band);
    }
}
