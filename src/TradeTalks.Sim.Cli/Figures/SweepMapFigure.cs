using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>A metric over the values of two swept keys: a field for each point, the darker the larger.</summary>
internal static class SweepMapFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "sweep-map";

    private const int MostFields = 14;

    /// <summary>Whether the points make a grid that can be drawn: few values of each key, and a point for most pairs of them.</summary>
    public static bool Fits(SweepSummary summary)
    {
        var (across, up) = (SweepMapPanel.Values(summary, 0).Length, SweepMapPanel.Values(summary, 1).Length);
        return across is > 1 and <= MostFields && up is > 1 and <= MostFields && 2 * summary.Rows.Length >= across * up;
    }

    /// <summary>Composes the figure.</summary>
    /// <param name="summary">The sweep, with two keys.</param>
    /// <param name="metric">The metric's place.</param>
    public static Figure Compose(SweepSummary summary, int metric) => new(
        SweepFigures.Name(Name, metric),
        SweepFigures.Title(summary, metric),
        SweepFigures.Subtitle(summary, "below each value half its 95 % confidence interval; darker: larger"),
        [new SweepMapPanel(summary, metric).ToPanel()],
        SweepFigures.Table(summary, metric));
}
