using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How confident the officials of one side were while the talks had no agreement yet, and whether those talks did agree later.</summary>
/// <remarks>
/// On each sampled day: talks by the share of officials who are confident, to the nearest tenth (place 0 to 10), and by whether they agree
/// later (odd place) or not (even place); then the sum of those shares in thousandths.
/// </remarks>
public sealed class InsiderCounts
{
    /// <summary>Confidence is counted in tenths: none, 10 %, ... all of the officials.</summary>
    public const int Bins = 11;

    /// <summary>Counts of one day.</summary>
    public const int Width = (2 * Bins) + 1;

    private const int Thousandths = 1000;

    private readonly ImmutableArray<long> _counts;

    /// <summary>Takes the counts.</summary>
    /// <param name="side">The side.</param>
    /// <param name="days">The sampled days.</param>
    /// <param name="counts">The counts of each day in turn.</param>
    public InsiderCounts(string side, ImmutableArray<int> days, ImmutableArray<long> counts)
    {
        if (counts.Length != days.Length * Width)
            throw new ArgumentException($"{days.Length} days need {days.Length * Width} counts, not {counts.Length}.", nameof(counts));
        (Side, Days, _counts) = (side, days, counts);
    }

    /// <summary>The side.</summary>
    public string Side { get; }

    /// <summary>The sampled days.</summary>
    public ImmutableArray<int> Days { get; }

    /// <summary>The mean share of officials who are confident, among the talks still open at the close of a sampled day; null if none is.</summary>
    /// <param name="place">The place of the day.</param>
    public double? MeanConfidence(int place) => OpenOn(place) is > 0 and var open ? _counts[(place * Width) + Width - 1] / (double)(Thousandths * open) : null;

    /// <summary>The share of the talks still open at the close of a sampled day that agree later.</summary>
    /// <param name="place">The place of the day.</param>
    public ShareEstimate LaterAgree(int place) => new(Sum(place, agreed: 1), OpenOn(place));

    /// <summary>The share of talks that agree later, among those in which so many tenths of the officials are confident, on one sampled day.</summary>
    /// <param name="place">The place of the day.</param>
    /// <param name="tenths">0 to 10.</param>
    public ShareEstimate LaterAgree(int place, int tenths)
    {
        var from = (place * Width) + (2 * tenths);
        return new ShareEstimate(_counts[from + 1], _counts[from] + _counts[from + 1]);
    }

    /// <summary>Adds a replication to the counts of one day.</summary>
    /// <param name="day">The counts of the day.</param>
    /// <param name="confident">The share of officials who are confident, 0 to 1; NaN if there is an agreement already.</param>
    /// <param name="agrees">Whether an agreement is reached later.</param>
    internal static void Add(Span<int> day, double confident, bool agrees)
    {
        if (double.IsNaN(confident))
            return;
        var thousandths = (int)((confident * Thousandths) + 0.5);
        day[(2 * ((thousandths + 50) / 100)) + (agrees ? 1 : 0)]++;
        day[Width - 1] += thousandths;
    }

    private long OpenOn(int place) => Sum(place, agreed: 0) + Sum(place, agreed: 1);

    private long Sum(int place, int agreed)
    {
        var sum = 0L;
        for (var bin = 0; bin < Bins; bin++)
            sum += _counts[(place * Width) + (2 * bin) + agreed];
        return sum;
    }
}
