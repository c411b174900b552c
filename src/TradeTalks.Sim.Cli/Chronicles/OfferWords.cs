using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about offers: what is granted and which share of the gain it gives the other side.</summary>
internal sealed class OfferWords(Names names, Detail detail)
{
    /// <summary>One offer in full.</summary>
    public string Tabled(ChronicleEntry entry) => $"{names.Actor(entry)} offers {PackageWords.Of(names, entry)} = {ShareOf(entry)}";

    /// <summary>The last offer of a side in a round, against its offer of the round before, with the shares of those before it and what became of all.</summary>
    public string OfRound(RoundOffer round)
    {
        var last = round.Last.Offer;
        var package = round.Last.IsAccepted ? "what is then agreed" : Package(round);
        return $"{names.Actor(last)} offers {package} = {ShareOf(last)}{Earlier(round)}{Refusals(round)}";
    }

    private string Package(RoundOffer round)
    {
        var last = round.Last.Offer;
        return round.Before is { } before && before.Agenda == last.Agenda ? PackageWords.Changes(names, before, last) : PackageWords.Of(names, last);
    }

    private string ShareOf(ChronicleEntry entry) => $"{Amounts.Share(entry.Number)} of the gain to {names.Other(entry)}";

    private static string Earlier(RoundOffer round)
    {
        var shares = round.Offers.SkipLast(1).Select(offer => Amounts.Share(offer.Offer.Number));
        return round.Offers.Count == 1 ? "" : $", after {string.Join(", ", shares)}";
    }

    private string Refusals(RoundOffer round)
    {
        var refused = round.Offers.Where(offer => !offer.IsAccepted && offer.Answer is not null).Select(offer => Chance(offer.Answer!)).ToList();
        return refused.Count == 0 ? "" : $"; {names.Other(round.Last.Offer)} refuses (accept {string.Join(", ", refused)})";
    }

    private string Chance(ChronicleEntry answer)
    {
        var probability = Amounts.Probability(answer.Decision[0].Probability);
        return detail < Detail.Reasoned ? probability : $"{probability} drawn {Amounts.Probability(answer.Drawn)}";
    }
}
