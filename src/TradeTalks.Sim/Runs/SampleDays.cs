using System.Collections.Immutable;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>The days at whose close tariffs and confidence are sampled in every course: evenly spaced from day 0, tariffs up to the last day.</summary>
public sealed class SampleDays
{
    private const int MostTariffGaps = 60;
    private const int MostConfidenceGaps = 9;

    private readonly int _every;

    private SampleDays(int horizonDays)
    {
        TariffGap = Spaced(horizonDays, MostTariffGaps);
        Tariffs = [.. Enumerable.Range(0, (horizonDays + TariffGap - 1) / TariffGap).Select(i => i * TariffGap), horizonDays];
        _every = Spaced(Tariffs.Length - 1, MostConfidenceGaps);
        Confidence = [.. Tariffs.Where((_, sample) => ConfidencePlace(sample) >= 0)];
    }

    /// <summary>Days between two samples of tariffs.</summary>
    public int TariffGap { get; }

    /// <summary>The days on which tariffs are sampled; the horizon is always the last.</summary>
    public ImmutableArray<int> Tariffs { get; }

    /// <summary>The days on which the confidence of officials is sampled, all before the horizon.</summary>
    public ImmutableArray<int> Confidence { get; }

    /// <summary>The days of a horizon.</summary>
    /// <param name="horizonDays">The last day, at least 1.</param>
    public static SampleDays Of(int horizonDays) => new(horizonDays);

    /// <summary>The place of a sample of tariffs among those of confidence; -1 if confidence is not sampled then.</summary>
    public int ConfidencePlace(int sample) => sample % _every == 0 && sample < Tariffs.Length - 1 ? sample / _every : -1;

    /// <summary>When days are over, one after the other; behind them a moment that never comes.</summary>
    internal static SimTime[] Ends(IEnumerable<int> days) => [.. days.Select(day => SimTime.FromDays(day + 1)), new SimTime(long.MaxValue)];

    private static int Spaced(int gaps, int most) => (gaps + most - 1) / most;
}
