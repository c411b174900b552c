using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>The differences of the shares of the five states over the days with their intervals, around a zero line.</summary>
internal sealed class BandsPanel
{
    private const float AreaHeight = 230;
    private const float BelowArea = 52;
    private const float TopRoom = 8;
    private const float LabelGap = 22;

    /// <summary>How much of a band's colour is seen, of 255.</summary>
    private const byte BandAlpha = 56;

    private static readonly Lettering ValueLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NameLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly ComparedCases _cases;
    private readonly int _variant;
    private readonly int[] _days;
    private readonly ImmutableArray<Ending> _endings;
    private readonly NiceRange _range;

    /// <summary>Prepares the differences of a variant from the first.</summary>
    public BandsPanel(ComparedCases cases, int variant)
    {
        (_cases, _variant, _endings) = (cases, variant, BandsFigure.Endings(cases, variant));
        _days = [.. Enumerable.Range(0, BandsFigure.LastDay(cases, variant) + 1)];
        _range = NiceRange.Of(_endings.SelectMany(ending => Ends(ending, interval => interval.Low).Concat(Ends(ending, interval => interval.High))).Append(0));
    }

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new($"{ComparedCases.Letter(_variant)} − A: difference in percentage points", TopRoom + AreaHeight + BelowArea, Draw);

    private IEnumerable<double> Differences(Ending ending) => _days.Select(day => BandsFigure.On(_cases, _variant, day, ending).Value);

    /// <summary>The lower or upper ends of the intervals, in points.</summary>
    private double[] Ends(Ending ending, Func<Interval, double?> end) => [.. _days.Select(day => 100 * (end(BandsFigure.On(_cases, _variant, day, ending).Interval) ?? 0))];

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + CalendarPanel.LeftRoom, room.Top + TopRoom, room.Right - CalendarPanel.LeastRightRoom, room.Bottom - BelowArea);
        PlotFrame.Draw(PlotOf(area.Width), canvas, room, area);
        DrawNames(canvas, area);
    }

    private Plot PlotOf(float width)
    {
        var calendar = _cases.Summaries[0].Calendar;
        var plot = PlotFrame.Create(new AxisLimits(0, calendar.HorizonDays, _range.Low, _range.High), DayTicks.Of(calendar.HorizonDays, width), $"days since the start, {Numbers.DayAndYear(calendar.StartDate)}");
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. _range.NumberTicks()]);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Add.Plottable(new DrawnPath([new(0, 0), new(calendar.HorizonDays, 0)], FigureStyle.Ink, 1.4f));
        foreach (var ending in _endings)
            plot.Add.Plottable(new DrawnPath(DrawnPath.Band(_days, Ends(ending, interval => interval.Low), Ends(ending, interval => interval.High)), OutcomeLook.Of(ending).Fill.WithAlpha(BandAlpha)));
        foreach (var ending in _endings)
            plot.Add.Plottable(new DrawnPath(DrawnPath.Steps(_days, [.. Differences(ending).Select(share => 100 * share)]), OutcomeLook.Of(ending).Fill, 2.4f, DashesOf(ending)));
        return plot;
    }

    /// <summary>The states beside the ends of their lines, from the top down.</summary>
    private void DrawNames(SKCanvas canvas, SKRect area)
    {
        var last = _endings.Select(ending => (Ending: ending, Value: 100 * Differences(ending).Last())).OrderByDescending(end => end.Value).ToList();
        float[] wanted = [.. last.Select(end => area.Bottom - (float)((end.Value - _range.Low) / (_range.High - _range.Low) * area.Height))];
        var middles = SideLabels.Place(wanted, [.. last.Select(_ => ValueLetters.LineHeight + NameLetters.LineHeight + 2)], area.Top, area.Bottom);
        for (var i = 0; i < last.Count; i++)
        {
            using var line = new SKPaint { Color = OutcomeLook.Of(last[i].Ending).Fill, IsStroke = true, StrokeWidth = 2, IsAntialias = true };
            canvas.DrawLine(area.Right + 2, wanted[i], area.Right + LabelGap - 4, middles[i], line);
            var top = middles[i] - ((ValueLetters.LineHeight + NameLetters.LineHeight) / 2);
            ValueLetters.DrawLines(canvas, [$"{Signed(last[i].Value)} pt"], area.Right + LabelGap, top);
            NameLetters.DrawLines(canvas, [_cases.Summaries[0].Tables[0].TitleOf(last[i].Ending)], area.Right + LabelGap, top + ValueLetters.LineHeight - 2);
        }
    }

    private static string Signed(double points) => Amounts.Signed(points).Replace('-', '−');

    private static float[] DashesOf(Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal => [],
        Ending.MiniDeal => [10, 3],
        Ending.Truce => [3, 3],
        Ending.StillTalking => [1.5f, 4],
        Ending.Breakdown => [12, 3, 3, 3],
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };
}
