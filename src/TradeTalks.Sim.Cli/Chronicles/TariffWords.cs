using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about tariffs, blacklists and gestures.</summary>
internal sealed class TariffWords(Names names)
{
    public string Threat(ChronicleEntry entry) => $"{names.Actor(entry)} threatens {Change(entry)} from {names.Planned(entry)}";

    public string Retaliation(ChronicleEntry entry) => $"{names.Actor(entry)} answers with {Change(entry)} from {names.Planned(entry)}";

    public string NothingLeft(ChronicleEntry entry) => $"{names.Actor(entry)} would answer but has nothing left to tax";

    public string PutOff(ChronicleEntry entry) => $"{names.Actor(entry)} puts off {Step(entry)} until {names.Planned(entry)}";

    public string Followed(ChronicleEntry entry) => $"{names.Actor(entry)} puts off {Step(entry)} with it, until {names.Planned(entry)}";

    public string Overtaken(ChronicleEntry entry) => $"{names.Actor(entry)} plan for {Step(entry)} falls away: the rate is there already";

    public string TookEffect(ChronicleEntry entry) => $"{names.Actor(entry)} tariff takes effect: {Change(entry)}";

    public string Exemption(ChronicleEntry entry) => $"{names.Actor(entry)} exempts goods as a gesture: {Change(entry)}";

    public string GoodwillPurchase(ChronicleEntry entry) => $"{names.Actor(entry)} buys goods for {Amounts.Money(entry.Number)} as a gesture";

    public string Cut(ChronicleEntry entry) => $"{names.Actor(entry)} tariff is cut under the agreement: {Change(entry)}";

    public string RateRestored(ChronicleEntry entry) => $"{names.Actor(entry)} tariff comes back: {Change(entry)}";

    public string StepRestored(ChronicleEntry entry) => $"{names.Actor(entry)} plans {Step(entry)} again, for {names.Planned(entry)}";

    public string Listing(ChronicleEntry entry)
    {
        var list = names.EntityList(entry);
        var agency = list.Agency == list.Id ? "" : $" ({list.Agency})";
        return $"{names.Actor(entry)} agency{agency} blacklists {Listed(entry)}";
    }

    public string TacticalListing(ChronicleEntry entry) => $"{names.Actor(entry)} blacklists, to press, {Listed(entry)}";

    /// <summary>Several lists at one stroke.</summary>
    public string Together(IReadOnlyList<ChronicleEntry> entries)
    {
        var first = entries[0];
        if (first.What == Occurrence.TariffCut)
            return $"Tariffs are cut under the agreement: {Join(entries, Rates)}";
        if (first.What == Occurrence.RateRestored)
            return $"Tariffs come back: {Join(entries, Rates)}";
        var moved = first.What == Occurrence.StepRestored ? "planned again for" : "put off until";
        return $"Steps are {moved} {names.Planned(first)}: {Join(entries, Step)}";
    }

    private static string Join(IEnumerable<ChronicleEntry> entries, Func<ChronicleEntry, string> words) => string.Join(", ", entries.Select(words));

    private string Rates(ChronicleEntry entry) => $"{names.TariffList(entry.List).Id} {Amounts.Change(entry.Number, entry.Second)}";

    private string Listed(ChronicleEntry entry) =>
        $"{Amounts.Counted((long)entry.Number, "firm")} of {names.Side(names.EntityList(entry).Target)}: {Numbers.Count((long)entry.Second)} on {names.EntityList(entry).Id}";

    private string Change(ChronicleEntry entry) => $"{Rates(entry)} on {Amounts.Money(names.TariffList(entry.List).Coverage)}";

    private string Step(ChronicleEntry entry) => $"{names.TariffList(entry.List).Id} to {Amounts.Rate(entry.Second)}";
}
