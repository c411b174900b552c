using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The real income of one side by how the talks at a table stand.</summary>
/// <param name="table">The table.</param>
/// <param name="row">The side.</param>
/// <param name="axis">The axis below.</param>
internal sealed class IncomePanel(IncomeTable table, IncomeRow row, IncomeAxis axis)
{
    private const float RowHeight = 36;
    private const float BelowArea = 52;
    private const float BoxHalf = 0.26f;
    private const float LabelGap = 10;
    private const float RightRoom = 120;
    private const float DiamondHalf = 6;

    private static readonly Lettering NameLetters = new(FigureStyle.LabelSize, FigureStyle.Ink);
    private static readonly Lettering MeanLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering CountLetters = new(FigureStyle.TextSize, FigureStyle.Muted);

    private readonly Ending[] _endings = [.. Enum.GetValues<Ending>().Where(ending => row.Of(ending).N > 0)];

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new($"{row.Region}, talks between {table.Title}", (_endings.Length * RowHeight) + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var left = room.Left + Enum.GetValues<Ending>().Max(ending => NameLetters.Width(EndingWords.Title(ending))) + LabelGap;
        var area = new SKRect(left, room.Top, room.Right - RightRoom, room.Bottom - BelowArea);
        PlotFrame.Draw(Plot(), canvas, room, area);
        DrawZero(canvas, area);
        for (var place = 0; place < _endings.Length; place++)
            DrawRow(canvas, area, _endings[place], area.Top + ((place + 0.5f) * RowHeight));
    }

    private Plot Plot()
    {
        var plot = PlotFrame.Create(new AxisLimits(axis.Low, axis.High, 0, _endings.Length), axis.Ticks.Select(tick => new Tick(tick, $"{tick:0.###}")), "change of real income, bn USD a year");
        plot.Grid.YAxisStyle.IsVisible = false;
        for (var place = 0; place < _endings.Length; place++)
        {
            if (row.Of(_endings[place]).Quantiles is [_, { Value: { } low }, _, { Value: { } high }, _] && high > low)
                plot.Add.Plottable(new HatchedShape(Box(low, high, _endings.Length - place - 0.5), OutcomeLook.Of(_endings[place])));
        }

        return plot;
    }

    private static Coordinates[] Box(double low, double high, double middle) =>
        [new(low, middle - BoxHalf), new(high, middle - BoxHalf), new(high, middle + BoxHalf), new(low, middle + BoxHalf)];

    private void DrawZero(SKCanvas canvas, SKRect area)
    {
        using var path = new SKPath();
        path.MoveTo(X(area, 0), area.Top);
        path.LineTo(X(area, 0), area.Bottom);
        HaloLine.Draw(canvas, path, 1.2f, 5, 3);
    }

    private void DrawRow(SKCanvas canvas, SKRect area, Ending ending, float middle)
    {
        var spread = row.Of(ending);
        NameLetters.Draw(canvas, EndingWords.Title(ending), area.Left - LabelGap, middle, SKTextAlign.Right);
        if (spread.Quantiles is [{ Value: { } low }, _, { Value: { } median }, _, { Value: { } high }])
        {
            Whisker.Draw(canvas, X(area, low), X(area, high), middle);
            DrawStroke(canvas, X(area, median), middle);
        }

        var mean = spread.Mean.Mean ?? 0;
        DrawDiamond(canvas, X(area, mean), middle);
        var head = Amounts.Signed(mean);
        MeanLetters.Draw(canvas, head, area.Right + LabelGap, middle);
        CountLetters.Draw(canvas, $"n {Numbers.Count(spread.N)}", area.Right + (2 * LabelGap) + MeanLetters.Width(head), middle);
    }

    private static void DrawStroke(SKCanvas canvas, float x, float middle)
    {
        using var path = new SKPath();
        path.MoveTo(x, middle - (BoxHalf * RowHeight));
        path.LineTo(x, middle + (BoxHalf * RowHeight));
        HaloLine.Draw(canvas, path, 2.4f);
    }

    private static void DrawDiamond(SKCanvas canvas, float x, float middle)
    {
        using var path = new SKPath();
        path.AddPoly([new SKPoint(x, middle - DiamondHalf), new SKPoint(x + DiamondHalf, middle), new SKPoint(x, middle + DiamondHalf), new SKPoint(x - DiamondHalf, middle)], close: true);
        using var fill = new SKPaint { Color = FigureStyle.Paper, IsAntialias = true };
        canvas.DrawPath(path, fill);
        HaloLine.Draw(canvas, path, 1.4f);
    }

    private float X(SKRect area, double value) => area.Left + (float)((value - axis.Low) / (axis.High - axis.Low) * area.Width);
}
