using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How the values of one outcome quantity are written: as many decimals as its row needs, with its unit.</summary>
/// <param name="row">The quantity and its estimates.</param>
/// <param name="plusMinus">The sign before half an interval.</param>
internal sealed class Quantities(SpreadRow row, string plusMinus)
{
    private const double CompactFrom = 1e7;
    private readonly int _decimals = Decimals(row);

    /// <summary>A quantile: 21 d, 19.3 %, 33.</summary>
    public string Quantile(QuantileEstimate quantile)
    {
        if (quantile.Value is not { } value)
            return "";
        return row.Quantity switch
        {
            Quantity.Share => $"{Written(100 * value, _decimals)} %",
            Quantity.Duration => $"{Written(value, _decimals)} d",
            Quantity.Number or Quantity.Money or _ => Written(value, _decimals),
        };
    }

    /// <summary>Half an interval below this fraction of its mean is an error of rounding: all values are the same.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The mean with its interval: 28.2 d ± 0.7 d, 22.40 % ± 0.05 pt, 33.2 ± 0.3 bn USD/yr.</summary>
    public string Mean()
    {
        if (row.Mean.Mean is not { } mean)
            return "";
        var scale = row.Quantity == Quantity.Share ? 100 : 1;
        var half = scale * row.Mean.HalfWidth;
        if (half < Rounding * Math.Abs(mean))
            half = 0;
        var decimals = half is > 0 ? Math.Max(Numbers.DecimalsToFirstDigit(half.Value), half < 10 ? 1 : 0) : Math.Max(1, _decimals);
        var (first, second) = row.Quantity switch
        {
            Quantity.Share => (" %", " pt"),
            Quantity.Duration => (" d", " d"),
            Quantity.Number or Quantity.Money or _ => ("", ""),
        };
        var reach = half is { } h ? $" {plusMinus} {Written(h, decimals)}{second}" : " (n too small)";
        return $"{Written(scale * mean, decimals)}{first}{reach}{Tail()}";
    }

    private string Tail() => row.Quantity is Quantity.Share or Quantity.Duration || row.Unit.Length == 0 ? "" : $" {row.Unit}";

    private static string Written(double value, int decimals) =>
        Math.Abs(value) < CompactFrom ? Numbers.Fixed(value, decimals) : value.ToString("0.00e0");

    private static int Decimals(SpreadRow row)
    {
        if (row.Quantity == Quantity.Share)
            return 1;
        double[] values = [.. row.Quantiles.Select(quantile => Math.Abs(quantile.Value ?? 0))];
        if (Array.TrueForAll(values, value => value == Math.Floor(value)))
            return 0;
        return values.Max() switch
        {
            >= 100 => 0,
            >= 1 => 1,
            var small => Math.Min(6, Numbers.DecimalsToFirstDigit(small) + 1),
        };
    }
}
