using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about an agreement, from principle to breach.</summary>
internal sealed class DealWords(Names names)
{
    public string InPrinciple(ChronicleEntry entry) =>
        $"Agreement in principle on the {Names.Agenda(entry.Agenda)} agenda: {PackageWords.Of(names, entry)} = {Amounts.Share(entry.Number)} of the gain to {names.First(entry)}";

    public string TextFinished() => "Text of the agreement is finished";

    public string Signed() => "Agreement is signed";

    public string InForce(ChronicleEntry entry) =>
        $"Agreement enters into force{(entry.Number == 0 ? "" : $"; purchases of {Amounts.Money(entry.Number)} a year begin")}";

    public string Reneged(ChronicleEntry entry) => $"{names.Actor(entry)} goes back on the agreement before it is signed";

    public string PurchasesCounted(ChronicleEntry entry) => $"Month of purchases: {Amounts.Bare(entry.Number)} of {Amounts.Money(entry.Second)} pledged are delivered";

    public string Reviewed(ChronicleEntry entry) => $"Review: {Amounts.Share(entry.Number)} of the purchases due are delivered";

    public string SnappedBack(ChronicleEntry entry) => $"{names.Actor(entry)} ends the agreement because of a breach";
}
