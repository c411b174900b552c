using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Confidence of both sides' officials over time, beside the share of the talks that agree later.</summary>
/// <param name="summary">The whole.</param>
/// <param name="table">The table, with its counts.</param>
/// <param name="course">Its counts; at least one sampled day has talks enough.</param>
internal sealed class ConfidencePanel(Summary summary, TableSummary table, TableCourse course)
{
    private const float AreaHeight = 230;
    private const float LabelGap = 14;

    private static readonly Lettering NumberLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly DayPlot _days = new(summary.Calendar, Captions.StepsOf(summary, table));
    private readonly int[] _places = [.. Enumerable.Range(0, course.Insiders[0].Days.Length).TakeWhile(place => course.Insiders[0].LaterAgree(place).Of >= ConfidenceFigure.Fewest)];

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(Captions.Heading(summary, table, "confident officials, and talks that agree later"), _days.HeightFor(AreaHeight), Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var plot = _days.Create(NiceRange.Shares, NiceRange.Shares.PercentTicks());
        plot.Add.Plottable(new DrawnPath(Points(place => course.Insiders[0].LaterAgree(place).Value!.Value), FigureStyle.Ink, 1.6f, 6, 4));
        for (var seat = 0; seat < 2; seat++)
        {
            var insiders = course.Insiders[seat];
            plot.Add.Plottable(new DrawnPath(Points(place => insiders.MeanConfidence(place)!.Value), SideLook.Of(seat).Fill, 2.4f));
        }

        _days.Draw(plot, canvas, room);
        var area = _days.Area(room);
        foreach (var place in _places)
            DrawDay(canvas, area, place);
        DrawLabels(canvas, area);
    }

    private void DrawDay(SKCanvas canvas, SKRect area, int place)
    {
        var x = area.Left + _days.X(course.Insiders[0].Days[place]);
        var share = course.Insiders[0].LaterAgree(place);
        Whisker.DrawUpright(canvas, Y(area, share.Interval.Low!.Value), Y(area, share.Interval.High!.Value), x);
        Marker.Draw(canvas, x, Y(area, share.Value!.Value), MarkerForm.Diamond, FigureStyle.Paper, 4);
        for (var seat = 0; seat < 2; seat++)
            Marker.Draw(canvas, x, Y(area, course.Insiders[seat].MeanConfidence(place)!.Value), SideLook.Of(seat).Form, SideLook.Of(seat).Fill, 4.5f);
    }

    /// <summary>Names each curve beside its last point.</summary>
    private void DrawLabels(SKCanvas canvas, SKRect area)
    {
        var last = _places[^1];
        var labels = Enumerable.Range(0, 2)
            .Select(seat => (Value: course.Insiders[seat].MeanConfidence(last)!.Value, Words: $"{course.Insiders[seat].Side}'s officials confident", Look: SideLook.Of(seat)))
            .Append((Value: course.Insiders[0].LaterAgree(last).Value!.Value, Words: "talks that agree later", Look: new SideLook(FigureStyle.Paper, MarkerForm.Diamond)))
            .OrderByDescending(label => label.Value)
            .ToArray();
        var height = NumberLetters.LineHeight + NoteLetters.LineHeight + 6;
        var middles = SideLabels.Place([.. labels.Select(label => Y(area, label.Value))], [.. labels.Select(_ => height)], area.Top + NoteLetters.LineHeight, area.Bottom);
        for (var i = 0; i < labels.Length; i++)
        {
            var top = middles[i] - (height / 2) + 3;
            Marker.Draw(canvas, area.Right + LabelGap + 4, top + (NumberLetters.LineHeight / 2), labels[i].Look.Form, labels[i].Look.Fill);
            NumberLetters.DrawLines(canvas, [$"{Amounts.Share(labels[i].Value)}"], area.Right + LabelGap + 16, top);
            NoteLetters.DrawLines(canvas, NoteLetters.Wrap(labels[i].Words, DayPlot.LabelWidth, 1), area.Right + LabelGap, top + NumberLetters.LineHeight);
        }

        NoteLetters.DrawLines(canvas, [$"on day {course.Insiders[0].Days[last]}:"], area.Right + LabelGap, middles[0] - (height / 2) - NoteLetters.LineHeight);
    }

    private Coordinates[] Points(Func<int, double> value) => [.. _places.Select(place => new Coordinates(course.Insiders[0].Days[place], value(place)))];

    private static float Y(SKRect area, double share) => area.Bottom - (float)(share * area.Height);
}
