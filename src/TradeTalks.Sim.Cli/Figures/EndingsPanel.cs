using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The bars of one table.</summary>
/// <param name="summary">All tables, which share one axis.</param>
/// <param name="table">The table.</param>
/// <param name="axis">The share at the right end of the axis, and the parts it is cut into.</param>
internal sealed class EndingsPanel(Summary summary, TableSummary table, (double End, int Ticks) axis)
{
    private const float RowHeight = 40;
    private const float BelowArea = 52;
    private const float BarHalf = 0.31f;
    private const float LabelGap = 10;
    private const float RightTickRoom = 24;

    private static readonly Lettering NameLetters = new(FigureStyle.LabelSize, FigureStyle.Ink);
    private static readonly Lettering ShareLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering CountLetters = new(FigureStyle.TextSize, FigureStyle.Muted);

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() =>
        new(summary.Tables.Length > 1 ? table.Title : "", (table.Possible.Length * RowHeight) + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var left = room.Left + summary.Tables.Max(each => each.Possible.Max(ending => NameLetters.Width(each.TitleOf(ending)))) + LabelGap;
        var area = new SKRect(left, room.Top, left + AreaWidth(room.Right - left), room.Bottom - BelowArea);
        PlotFrame.Draw(Plot(), canvas, room, area);
        for (var row = 0; row < table.Possible.Length; row++)
            DrawRow(canvas, area, row);
    }

    private Plot Plot()
    {
        var ticks = Enumerable.Range(0, axis.Ticks + 1).Select(i => axis.End * i / axis.Ticks);
        var limits = new AxisLimits(0, axis.End, 0, table.Possible.Length);
        var plot = PlotFrame.Create(limits, ticks.Select(share => new Tick(share, $"{100 * share:0} %")), $"share of the talks on day {table.Daily.HorizonDays}");
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = true;
        plot.Axes.Left.FrameLineStyle.Color = Color.FromSKColor(FigureStyle.Axis);
        foreach (var (row, ending) in table.Possible.Index().Where(item => table.Endings[(int)item.Item].Count > 0))
            plot.Add.Plottable(new HatchedShape(Bar(row), OutcomeLook.Of(ending)));
        return plot;
    }

    private Coordinates[] Bar(int row)
    {
        var middle = table.Possible.Length - row - 0.5;
        var share = table.Endings[(int)table.Possible[row]].Value ?? 0;
        return [new(0, middle - BarHalf), new(share, middle - BarHalf), new(share, middle + BarHalf), new(0, middle + BarHalf)];
    }

    private void DrawRow(SKCanvas canvas, SKRect area, int row)
    {
        var (ending, middle) = (table.Possible[row], area.Top + ((row + 0.5f) * RowHeight));
        NameLetters.Draw(canvas, table.TitleOf(ending), area.Left - LabelGap, middle, SKTextAlign.Right);
        var share = table.Endings[(int)ending];
        var end = area.Left;
        if (share.Interval is { Low: { } low, High: { } high })
        {
            end = X(area, high);
            Whisker.Draw(canvas, X(area, low), end, middle);
        }

        var (head, tail) = Label(share);
        ClearGrid(canvas, end + LabelGap, ShareLetters.Width(head) + LabelGap + CountLetters.Width(tail), middle);
        ShareLetters.Draw(canvas, head, end + LabelGap, middle);
        CountLetters.Draw(canvas, tail, end + LabelGap + ShareLetters.Width(head) + LabelGap, middle);
    }

    private static void ClearGrid(SKCanvas canvas, float left, float width, float middle)
    {
        using var paper = new SKPaint { Color = FigureStyle.Paper };
        canvas.DrawRect(SKRect.Create(left - 3, middle - (ShareLetters.LineHeight / 2), width + 6, ShareLetters.LineHeight), paper);
    }

    /// <summary>The widest data area in which every label of every table still fits to the right of its interval.</summary>
    private float AreaWidth(float room) => summary.Tables.SelectMany(each => each.Endings).Min(share =>
    {
        var (head, tail) = Label(share);
        var words = ShareLetters.Width(head) + CountLetters.Width(tail) + (2 * LabelGap);
        var reach = (float)((share.Interval.High ?? 0) / axis.End);
        return Math.Min(room - RightTickRoom, reach > 0 ? (room - words) / reach : room);
    });

    private float X(SKRect area, double share) => area.Left + (float)(share / axis.End * area.Width);

    private static (string Head, string Tail) Label(ShareEstimate share)
    {
        if (share.Of == 0)
            return (Shares.Brief(share), "");
        return (Shares.Brief(share), Shares.IsExtreme(share) ? Shares.Bound(share) : Numbers.Count(share.Count));
    }
}
