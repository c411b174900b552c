using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>A chronicle told in lines. Below <see cref="Detail.Everything"/> what belongs together is told together: the offers of a side in a round with their answers, and tariffs moved at one stroke.</summary>
/// <param name="scenario">The case it tells of.</param>
/// <param name="entries">What happened, in order.</param>
/// <param name="detail">How much is told.</param>
internal sealed class Story(Scenario scenario, IReadOnlyList<ChronicleEntry> entries, Detail detail)
{
    private readonly EntryWords _words = new(scenario, detail);
    private readonly RoundOffers _offers = new(entries);

    /// <summary>The lines, in the order of what happened.</summary>
    public IEnumerable<Line> Lines()
    {
        for (var place = 0; place < entries.Count;)
        {
            var count = detail == Detail.Everything ? 1 : TogetherFrom(place);
            if (Importance.Of(entries[place]) <= detail && Words(place, count) is { } words)
                yield return new Line(entries[place].Time.Day, entries[place].Table, Importance.Mark(entries[place].What), words);
            place += count;
        }
    }

    /// <summary>The sentence for entries told together; null where it is told elsewhere.</summary>
    private string? Words(int place, int count)
    {
        if (count > 1)
            return _words.Together([.. entries.Skip(place).Take(count)]);
        if (detail == Detail.Everything)
            return _words.Of(entries[place]);
        if (_offers.IsAnswerOfOffer(place))
            return null;
        if (entries[place].What != Occurrence.OfferTabled)
            return _words.Of(entries[place]);
        return _offers.LastOf(place) is { } offers ? _words.OfRound(offers) : null;
    }

    /// <summary>How many entries from a place on move tariffs at one stroke: alike, at the same moment, to the same day.</summary>
    private int TogetherFrom(int place)
    {
        var first = entries[place];
        var count = 1;
        while (Importance.MayJoin(first.What) && place + count < entries.Count && IsAlike(first, entries[place + count]))
            count++;
        return count;
    }

    private static bool IsAlike(ChronicleEntry one, ChronicleEntry other) => (one.What, one.Time, one.Table, one.Day) == (other.What, other.Time, other.Table, other.Day);
}
