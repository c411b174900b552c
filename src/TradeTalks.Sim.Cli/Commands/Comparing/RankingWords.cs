using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>What a ranking of three and more variants says, in a sentence.</summary>
internal static class RankingWords
{
    /// <summary>By any deal: B, A, C. B and A may be the highest, C is clearly lower.</summary>
    public static string Of(ShownComparison shown)
    {
        var places = shown.Comparison.Ranking!.Places;
        var pairs = Simultaneous.PairsOf(places.Length);
        var metric = shown.NameOf(shown.Comparison.Contrasts[0].Differences[0]);
        var order = string.Join(", ", places.Select(place => Letter(place)));
        return $"By {metric}, highest first: {order}. {Verdict(places)} (95 % for all {pairs} pairs together.)";
    }

    private static string Verdict(IReadOnlyList<RankedPlace> places)
    {
        if (places.Any(place => place.IsHighest))
            return $"{Letter(places.First(place => place.IsHighest))} is clearly the highest.";
        var open = places.Where(place => place.MayBeHighest).Select(Letter).ToList();
        var lower = places.Where(place => !place.MayBeHighest).Select(Letter).ToList();
        var first = $"{Listed(open)} may be the highest, not told apart";
        return lower.Count == 0 ? $"{first}." : $"{first}; {Listed(lower)} {(lower.Count == 1 ? "is" : "are")} clearly lower.";
    }

    private static string Letter(RankedPlace place) => ShownComparison.Letter(place.Variant);

    private static string Listed(List<string> letters) => letters.Count == 1 ? letters[0] : $"{string.Join(", ", letters[..^1])} and {letters[^1]}";
}
