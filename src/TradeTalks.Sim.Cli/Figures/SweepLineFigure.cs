using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>A metric over the values of one swept key: a dot with its interval at each, joined by a line.</summary>
internal static class SweepLineFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "sweep-line";

    /// <summary>Composes the figure.</summary>
    /// <param name="summary">The sweep, with one key and at least two points.</param>
    /// <param name="metric">The metric's place.</param>
    public static Figure Compose(SweepSummary summary, int metric) => new(
        SweepFigures.Name(Name, metric),
        SweepFigures.Title(summary, metric),
        SweepFigures.Subtitle(summary, "lines upright: 95 % confidence intervals"),
        [new SweepLinePanel(summary, metric).ToPanel()],
        SweepFigures.Table(summary, metric));
}
