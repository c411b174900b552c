using System.Collections.Immutable;
using System.Globalization;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Picks;

/// <summary>Which course is meant by words such as "breakdown nearest median" or "near miss".</summary>
/// <param name="Endings">Endings that qualify.</param>
/// <param name="Level">The quantile, 0 to 1, of the day from which the ending stands, to which the course shall be nearest.</param>
/// <param name="IsNearMiss">Whether the course without a deal is meant in which a refused offer came nearest to being taken.</param>
public sealed record CoursePick(ImmutableArray<Ending> Endings, double Level, bool IsNearMiss)
{
    private const string NearMiss = "near miss";
    private const string Nearest = " nearest ";
    private const double Median = 0.5;

    private static readonly ImmutableArray<Ending> Deals = [Ending.ComprehensiveDeal, Ending.MiniDeal];
    private static readonly ImmutableArray<Ending> NoDeals = [Ending.Truce, Ending.StillTalking, Ending.Breakdown];

    /// <summary>How a pick is written, for help and errors.</summary>
    public const string Grammar = "an ending (comprehensive deal, mini-deal, truce, still talking, breakdown, any deal, no deal), then perhaps 'nearest median' or 'nearest p90'; or 'near miss'";

    /// <summary>Reads a pick; null if the words are none.</summary>
    /// <param name="words">Such as "breakdown nearest median"; without "nearest", the median.</param>
    public static CoursePick? Parse(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = words.Trim().ToLowerInvariant();
        if (text == NearMiss)
            return new CoursePick(NoDeals, 1, IsNearMiss: true);
        var cut = text.IndexOf(Nearest, StringComparison.Ordinal);
        var level = cut < 0 ? Median : LevelOf(text[(cut + Nearest.Length)..].Trim());
        var endings = EndingsOf((cut < 0 ? text : text[..cut]).Trim());
        return level is { } quantile && !endings.IsEmpty ? new CoursePick(endings, quantile, IsNearMiss: false) : null;
    }

    private static ImmutableArray<Ending> EndingsOf(string words) => words switch
    {
        "any deal" or "any_deal" or "deal" => Deals,
        "no deal" or "no_deal" => NoDeals,
        _ => [.. Enum.GetValues<Ending>().Where(ending => words == EndingWords.Id(ending) || string.Equals(words, EndingWords.Title(ending), StringComparison.OrdinalIgnoreCase))],
    };

    private static double? LevelOf(string words)
    {
        if (words == "median")
            return Median;
        var isPercentile = words.StartsWith('p') && double.TryParse(words.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isPercentile && double.Parse(words.AsSpan(1), CultureInfo.InvariantCulture) is var percent and <= 100 ? percent / 100 : null;
    }
}
