using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Counts;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How high the average tariff on one flow of trade was at the close of each sampled day, counted over replications.</summary>
public sealed class TariffCounts
{
    private readonly TariffGrid _grid;
    private readonly ImmutableArray<long> _histograms;

    /// <summary>Takes the counts.</summary>
    /// <param name="importer">The side that collects the duty.</param>
    /// <param name="exporter">The side whose exports are taxed.</param>
    /// <param name="days">The sampled days.</param>
    /// <param name="grid">The tariffs that are told apart.</param>
    /// <param name="histograms">Replications by sampled day and value of the grid.</param>
    public TariffCounts(string importer, string exporter, ImmutableArray<int> days, TariffGrid grid, ImmutableArray<long> histograms)
    {
        if (histograms.Length != days.Length * grid.Bins)
            throw new ArgumentException($"{days.Length} days on a grid of {grid.Bins} need {days.Length * grid.Bins} counts, not {histograms.Length}.", nameof(histograms));
        (Importer, Exporter, Days, _grid, _histograms) = (importer, exporter, days, grid, histograms);
    }

    /// <summary>The side that collects the duty.</summary>
    public string Importer { get; }

    /// <summary>The side whose exports are taxed.</summary>
    public string Exporter { get; }

    /// <summary>The sampled days.</summary>
    public ImmutableArray<int> Days { get; }

    /// <summary>The distance between two tariffs that are told apart, as a fraction; a quantile is right to half of it.</summary>
    public double Step => _grid.Step;

    /// <summary>Replications counted on a sampled day.</summary>
    public long Replications => Row(0).Sum();

    /// <summary>A quantile of the average tariff at the close of a sampled day, as a fraction: the value in whose cell the wanted observation lies; null without replications.</summary>
    /// <remarks>Source: Hyndman and Fan (1996), The American Statistician 50:361, definition 1, because there is nothing to interpolate between whole courses.</remarks>
    /// <param name="place">The place of the day.</param>
    /// <param name="probability">0 to 1.</param>
    public double? Quantile(int place, double probability)
    {
        var row = Row(place);
        var rank = Math.Max(1, (long)Math.Ceiling(probability * row.Sum()));
        var below = 0L;
        for (var bin = 0; bin < row.Length; bin++)
        {
            below += row[bin];
            if (below >= rank)
                return _grid.Tariff(bin);
        }

        return null;
    }

    private ImmutableArray<long> Row(int place) => _histograms.Slice(place * _grid.Bins, _grid.Bins);
}

/// <summary>One real course of the average tariff on a flow of trade.</summary>
/// <param name="Replication">Its number.</param>
/// <param name="Tariffs">The tariff at the close of each sampled day, as a fraction.</param>
public sealed record TariffPath(long Replication, ImmutableArray<double> Tariffs);
