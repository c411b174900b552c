using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How counted shares are written: never a bare 0 % or 100 %.</summary>
internal static class Shares
{
    private const int MostDecimals = 6;

    /// <summary>Whether a share is written as a count because its value alone would claim too much.</summary>
    public static bool IsExtreme(ShareEstimate share) => share.Count == 0 || share.Count == share.Of;

    /// <summary>The share with its per cent sign, or the count with its bound: 46.7 %, 0 of 10,000 (below 0.04 %), no case.</summary>
    public static string Full(ShareEstimate share) => IsExtreme(share) && share.Of > 0 ? $"{Brief(share)} ({Bound(share)})" : Brief(share);

    /// <summary>The share with its per cent sign, or the bare count: 46.7 %, 0 of 10,000, no case.</summary>
    public static string Brief(ShareEstimate share)
    {
        if (share.Of == 0)
            return "no case";
        return IsExtreme(share)
            ? $"{Numbers.Count(share.Count)} of {Numbers.Count(share.Of)}"
            : $"{Percent(share.Count / (double)share.Of, 1)} %";
    }

    /// <summary>The share in a headline: whole per cent where that says enough, else as <see cref="Brief"/>.</summary>
    public static string Rounded(ShareEstimate share) =>
        IsExtreme(share) || share.Of == 0 ? Brief(share) : $"{Percent(share.Count / (double)share.Of, 0)} %";

    /// <summary>What a count of none or all still leaves open: below 0.04 %, above 99.96 %.</summary>
    public static string Bound(ShareEstimate share)
    {
        var gap = 100 * (share.Count == 0 ? share.Interval.High! : 1 - share.Interval.Low!).Value;
        var decimals = Math.Max(1, Numbers.DecimalsToFirstDigit(gap));
        var bound = Math.Min(100, Numbers.RoundedUp(gap, decimals));
        return share.Count == 0 ? $"below {Numbers.Fixed(bound, decimals)} %" : $"above {Numbers.Fixed(100 - bound, decimals)} %";
    }

    /// <summary>The ends of a share's interval in per cent, with as many decimals as both need.</summary>
    public static (string Low, string High) Ends(Interval interval)
    {
        if (interval is not { Low: { } low, High: { } high })
            return ("", "");
        var decimals = Math.Max(DecimalsFor(low, 1), DecimalsFor(high, 1));
        return (Numbers.Fixed(100 * low, decimals), Numbers.Fixed(100 * high, decimals));
    }

    /// <summary>A fraction in per cent, without the sign, with enough decimals that it reads neither 0 nor 100 unless it is.</summary>
    public static string Percent(double fraction, int decimals) => Numbers.Fixed(100 * fraction, DecimalsFor(fraction, decimals));

    private static int DecimalsFor(double fraction, int decimals)
    {
        if (fraction is 0 or 1)
            return decimals;
        while (decimals < MostDecimals && Math.Round(100 * fraction, decimals) is 0 or 100)
            decimals++;
        return decimals;
    }
}
