using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Finds which offers each side made in each round, and how they were answered.</summary>
internal sealed class RoundOffers
{
    private readonly Dictionary<(int Table, int Side), List<int>> _open = [];
    private readonly Dictionary<int, RoundOffer> _byLast = [];
    private readonly Dictionary<(int Table, int Side), ChronicleEntry> _before = [];
    private readonly HashSet<int> _refusals = [];
    private readonly Dictionary<int, ChronicleEntry> _answers = [];

    /// <summary>Finds them.</summary>
    /// <param name="entries">What happened, in order.</param>
    public RoundOffers(IReadOnlyList<ChronicleEntry> entries)
    {
        for (var place = 0; place < entries.Count; place++)
        {
            if (entries[place].What == Occurrence.HighLevelRound)
                Close(entries, entries[place].Table);
            else if (entries[place].What == Occurrence.OfferTabled)
                Open(entries[place]).Add(place);
            else if (IsAnswer(entries[place]))
                Answer(entries, place);
        }

        foreach (var table in _open.Keys.Select(key => key.Table).Distinct().ToList())
            Close(entries, table);
    }

    /// <summary>Whether an entry is an answer that is told with the offer it refuses.</summary>
    public bool IsAnswerOfOffer(int place) => _refusals.Contains(place);

    /// <summary>The offers of a side's round, if the one at a place is the last of them; else null.</summary>
    public RoundOffer? LastOf(int place) => _byLast.GetValueOrDefault(place);

    private static bool IsAnswer(ChronicleEntry entry) => entry.What == Occurrence.Decided && entry.Decision.Kind == DecisionKind.Answer;

    private List<int> Open(ChronicleEntry offer)
    {
        if (!_open.TryGetValue((offer.Table, offer.Side), out var places))
            _open[(offer.Table, offer.Side)] = places = [];
        return places;
    }

    /// <summary>An answer belongs to the offer last tabled.</summary>
    private void Answer(IReadOnlyList<ChronicleEntry> entries, int place)
    {
        var offer = place - 1;
        while (entries[offer].What != Occurrence.OfferTabled || entries[offer].Table != entries[place].Table)
            offer--;
        _answers[offer] = entries[place];
        if (entries[place].Decision[entries[place].Chosen].Move == Move.Refuse)
            _refusals.Add(place);
    }

    private void Close(IReadOnlyList<ChronicleEntry> entries, int table)
    {
        foreach (var (seat, places) in _open.Where(round => round.Key.Table == table && round.Value.Count > 0))
        {
            var last = places[^1];
            _byLast[last] = new RoundOffer([.. places.Select(place => new AnsweredOffer(entries[place], _answers.GetValueOrDefault(place)))], _before.GetValueOrDefault(seat));
            _before[seat] = entries[last];
            places.Clear();
        }
    }
}

/// <summary>What a side offered in one round.</summary>
/// <param name="Offers">Its offers in their order, at least one.</param>
/// <param name="Before">Its last offer of the round before; null where there was none.</param>
internal sealed record RoundOffer(IReadOnlyList<AnsweredOffer> Offers, ChronicleEntry? Before)
{
    /// <summary>The last offer of the round.</summary>
    public AnsweredOffer Last => Offers[^1];
}

/// <summary>An offer and its answer.</summary>
/// <param name="Offer">The offer as tabled.</param>
/// <param name="Answer">The decision of the other side; null where none was taken down.</param>
internal sealed record AnsweredOffer(ChronicleEntry Offer, ChronicleEntry? Answer)
{
    /// <summary>Whether the offer was taken.</summary>
    public bool IsAccepted => Answer is { } answer && answer.Decision[answer.Chosen].Move == Move.Accept;
}
