using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>The share of all talks that have agreed by each day, a curve for each variant.</summary>
internal sealed class DayCurvesPanel
{
    private const float AreaHeight = 270;

    private readonly AgreementDays[] _curves;
    private readonly DayPlot _plot;
    private readonly NiceRange _range;

    /// <summary>Prepares the curves of the first table.</summary>
    public DayCurvesPanel(ComparedCases cases)
    {
        var first = cases.Summaries[0];
        _curves = [.. cases.Summaries.Take(cases.Drawn).Select(summary => summary.Tables[0].Course!.Agreements)];
        _plot = new DayPlot(first.Calendar, Captions.StepsOf(first, first.Tables[0]));
        _range = NiceRange.Of([0, .. _curves.Select(curve => curve.By(curve.HorizonDays).Value ?? 0)]);
    }

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new("Talks that have agreed, of all talks", _plot.HeightFor(AreaHeight), Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var plot = _plot.Create(_range, _range.PercentTicks());
        for (var variant = 0; variant < _curves.Length; variant++)
        {
            int[] days = [.. Enumerable.Range(0, Math.Min(_curves[variant].HorizonDays, _curves[0].HorizonDays) + 1)];
            plot.Add.Plottable(new DrawnPath(DrawnPath.Steps(days, [.. days.Select(day => _curves[variant].By(day).Value ?? 0)]), CaseLook.Of(variant).Color, 2.2f, CaseLook.Of(variant).Dashes));
        }

        _plot.Draw(plot, canvas, room);
        var area = _plot.Area(room);
        var ends = _curves.Select((curve, variant) => (Variant: variant, Share: curve.By(Math.Min(curve.HorizonDays, _curves[0].HorizonDays))));
        CurveNames.Draw(canvas, area, [.. ends.Select(end => (end.Variant, area.Bottom - (float)((end.Share.Value ?? 0) / _range.High * area.Height), $"{ComparedCases.Letter(end.Variant)} {Shares.Brief(end.Share)}"))]);
    }
}
