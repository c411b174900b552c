using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Estimates the mean and quantiles of columns, one after the other, in the same little memory.</summary>
internal sealed class ColumnEstimates
{
    private readonly RankSearch _search = new();

    /// <summary>The mean of what was observed, added up in the order of the replications.</summary>
    public static MeanEstimate Mean(ColumnScan column)
    {
        var mean = default(RunningMean);
        column.Restart();
        while (column.TryNext(out var values))
        {
            foreach (var value in values)
                mean.Add(value);
        }

        return mean.ToEstimate();
    }

    /// <summary>Quantiles of what was observed.</summary>
    /// <param name="column">The column.</param>
    /// <param name="count">Observations in it.</param>
    /// <param name="probabilities">Which quantiles, each strictly between 0 and 1.</param>
    public ImmutableArray<QuantileEstimate> Quantiles(ColumnScan column, long count, ImmutableArray<double> probabilities)
    {
        if (count == 0)
            return [.. probabilities.Select(probability => new QuantileEstimate(probability, null, Interval.Open))];
        QuantilePlace[] places = [.. probabilities.Select(probability => QuantilePlace.Of(count, probability))];
        QuantileRanks[] ends = [.. probabilities.Select(probability => QuantileRanks.Enclosing(count, probability))];
        var found = _search.Find(column, count, Wanted(places, ends));
        return
        [
            .. places.Select((place, i) => new QuantileEstimate(
                probabilities[i],
                place.Between(found[place.Below], found[place.Above]),
                new Interval(ends[i].Lower is { } lower ? found[lower] : null, ends[i].Upper is { } upper ? found[upper] : null))),
        ];
    }

    private static long[] Wanted(QuantilePlace[] places, QuantileRanks[] ends)
    {
        var ranks = places.SelectMany(place => new[] { place.Below, place.Above });
        var open = ends.SelectMany(end => new[] { end.Lower, end.Upper }).OfType<long>();
        return [.. ranks.Concat(open).Distinct().Order()];
    }
}
