using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The fan of one flow of trade.</summary>
/// <param name="summary">The whole.</param>
/// <param name="flow">The flow, with replications.</param>
/// <param name="range">The tariffs all panels span.</param>
internal sealed class TariffsPanel(Summary summary, FlowSummary flow, NiceRange range)
{
    private const float AreaHeight = 190;
    private const float LabelGap = 12;
    private const float Swatch = 14;

    private static readonly SKColor PathColor = new(0x22, 0x22, 0x22, 0x66);
    private static readonly float[] Lightness = [0.78f, 0.5f, 0.2f];
    private static readonly Lettering NumberLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly DayPlot _days = new(summary.Calendar, summary.Steps.Where(step => step.Imposer == flow.Tariffs.Importer && step.Target == flow.Tariffs.Exporter));

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new($"{flow.Tariffs.Importer} tariff on {flow.Tariffs.Exporter}", _days.HeightFor(AreaHeight), Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var look = SideLook.Of(flow.Seat);
        var tariffs = flow.Tariffs;
        var plot = _days.Create(range, range.PercentTicks());
        for (var band = 0; band < Lightness.Length; band++)
        {
            var (low, high) = (Curve(band), Curve(TariffsFigure.Probabilities.Length - 1 - band));
            plot.Add.Plottable(new DrawnPath(DrawnPath.Band(tariffs.Days, low, high), look.Lighter(Lightness[band])));
        }

        foreach (var path in flow.Paths)
            plot.Add.Plottable(new DrawnPath(DrawnPath.Steps(tariffs.Days, path.Tariffs), PathColor, 0.9f));
        plot.Add.Plottable(new DrawnPath(DrawnPath.Steps(tariffs.Days, Curve(TariffsFigure.Probabilities.Length / 2)), FigureStyle.Ink, 2.6f));
        _days.Draw(plot, canvas, room);
        DrawNumbers(canvas, _days.Area(room), look);
    }

    /// <summary>Writes the quantiles of the last day beside the picture, each with the look of its band.</summary>
    private void DrawNumbers(SKCanvas canvas, SKRect area, SideLook look)
    {
        var (left, last) = (area.Right + LabelGap, flow.Tariffs.Days.Length - 1);
        var top = NumberLetters.DrawLines(canvas, [$"median {Percent(last, 3)} %"], left + Swatch + 6, area.Top);
        using var line = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 2.6f };
        canvas.DrawLine(left, area.Top + (NumberLetters.LineHeight / 2), left + Swatch, area.Top + (NumberLetters.LineHeight / 2), line);
        for (var band = Lightness.Length - 1; band >= 0; band--)
        {
            using var fill = new SKPaint { Color = look.Lighter(Lightness[band]) };
            canvas.DrawRect(SKRect.Create(left, top + 2, Swatch, NoteLetters.LineHeight - 4), fill);
            var share = 100 * (1 - (2 * TariffsFigure.Probabilities[band]));
            top = NoteLetters.DrawLines(canvas, [$"{share:0} %: {Percent(last, band)} to {Percent(last, TariffsFigure.Probabilities.Length - 1 - band)} %"], left + Swatch + 6, top);
        }

        NoteLetters.DrawLines(canvas, [$"on day {flow.Tariffs.Days[last]}"], left + Swatch + 6, top);
    }

    private string Percent(int place, int quantile) =>
        Numbers.Fixed(100 * flow.Tariffs.Quantile(place, TariffsFigure.Probabilities[quantile])!.Value, 1);

    private double[] Curve(int quantile) =>
        [.. Enumerable.Range(0, flow.Tariffs.Days.Length).Select(place => flow.Tariffs.Quantile(place, TariffsFigure.Probabilities[quantile])!.Value)];
}
