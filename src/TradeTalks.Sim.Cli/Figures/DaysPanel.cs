using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The dots and the curve of one table, over the same days.</summary>
/// <param name="summary">All tables.</param>
/// <param name="table">The table.</param>
/// <param name="agreements">Its agreements, at least one.</param>
internal sealed class DaysPanel(Summary summary, TableSummary table, AgreementDays agreements)
{
    /// <summary>The chances of the dots.</summary>
    public static readonly double[] DotPlaces = [.. Enumerable.Range(0, 20).Select(dot => (dot + 0.5) / 20)];

    private const float CurveHeight = 230;
    private const float LabelGap = 12;

    private static readonly Lettering NumberLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly DayPlot _curve = new(summary.Calendar, Captions.StepsOf(summary, table));
    private readonly DayPlot _dotted = new(summary.Calendar, []);

    /// <summary>The panels for the page.</summary>
    public IEnumerable<Panel> ToPanels()
    {
        var dots = new DotStack([.. DotPlaces.Select(place => _dotted.X(agreements.Quantile(place)!.Value))], DayPlot.AreaWidth);
        yield return new Panel(Captions.Heading(summary, table, "talks that have agreed"), _curve.HeightFor(CurveHeight), DrawCurve);
        yield return new Panel(Captions.Heading(summary, table, $"the {Numbers.Count(agreements.Agreed)} agreements, 5 % each dot"), _dotted.HeightFor(dots.Height), (canvas, room) => DrawDots(canvas, room, dots));
    }

    private void DrawCurve(SKCanvas canvas, SKRect room)
    {
        var final = agreements.By(agreements.HorizonDays);
        var half = CurveBand.HalfWidth(agreements.Replications);
        var range = NiceRange.Of([0, Math.Min(1, final.Value!.Value + half!.Value)]);
        var plot = _curve.Create(range, range.PercentTicks());
        int[] days = [.. Enumerable.Range(0, agreements.HorizonDays + 1)];
        var shares = days.Select(agreements.By).ToArray();
        plot.Add.Plottable(new DrawnPath(DrawnPath.Band(days, Values(shares, half, DaysFigure.Lower), Values(shares, half, DaysFigure.Upper)), FigureStyle.Band));
        plot.Add.Plottable(new DrawnPath(DrawnPath.Steps(days, [.. shares.Select(share => share.Value!.Value)]), FigureStyle.Ink, 2));
        _curve.Draw(plot, canvas, room);
        var area = _curve.Area(room);
        var end = area.Bottom - (float)(final.Value.Value / range.High * area.Height);
        var top = Math.Clamp(end - 10, area.Top - 4, area.Bottom - 60);
        top = NumberLetters.DrawLines(canvas, [Shares.Brief(final)], area.Right + LabelGap, top);
        NoteLetters.DrawLines(canvas, NoteLetters.Wrap($"have agreed by day {agreements.HorizonDays}", DayPlot.LabelWidth, 2), area.Right + LabelGap, top);
    }

    private void DrawDots(SKCanvas canvas, SKRect room, DotStack dots)
    {
        _dotted.Draw(_dotted.Create(NiceRange.Shares, []), canvas, room);
        var area = _dotted.Area(room);
        dots.Draw(canvas, area.Left, area.Bottom);
        var median = agreements.Quantile(0.5)!.Value;
        using var pole = new SKPath();
        pole.MoveTo(area.Left + _dotted.X(median), area.Bottom);
        pole.LineTo(area.Left + _dotted.X(median), area.Top);
        HaloLine.Draw(canvas, pole, 1.6f);
        var top = NumberLetters.DrawLines(canvas, [$"day {Amounts.Bare(median)}"], area.Right + LabelGap, area.Top);
        NoteLetters.DrawLines(canvas, NoteLetters.Wrap("is the middle of the agreements (line)", DayPlot.LabelWidth, 2), area.Right + LabelGap, top);
    }

    private static double[] Values(ShareEstimate[] shares, double? half, Func<ShareEstimate, double?, double?> edge) =>
        [.. shares.Select(share => edge(share, half)!.Value)];
}
