using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about tables with a protocol.</summary>
internal sealed class BargainWords(Names names)
{
    public string Proposed(ChronicleEntry entry) => $"{names.Actor(entry)} proposes {Parts(entry)} (round {entry.Second:0}, relative time {Numbers.Fixed(entry.Number, 3)})";

    public string Accepted(ChronicleEntry entry) => $"{names.Actor(entry)} accepts {Parts(entry)}";

    public string Refused(ChronicleEntry entry) => $"{names.Actor(entry)} refuses";

    public string Left(ChronicleEntry entry) => $"{names.Actor(entry)} leaves the table";

    public string GaveIn(ChronicleEntry entry) => $"{names.Actor(entry)} gives in: {Parts(entry)}";

    public static string BrokeDown() => "The table breaks down";

    public static string OutOfTime() => "The time for an agreement runs out";

    private string Parts(ChronicleEntry entry)
    {
        var bargain = names.Bargain(entry);
        if (bargain.Protocol.Over == Stake.Line)
            return $"policy {Numbers.Fixed(entry.Proposal[0], 4)}";
        if (bargain.Protocol.Over == Stake.Pie)
            return string.Join(", ", bargain.Parties.Select((side, seat) => $"{names.Side(side)} {Numbers.Fixed(entry.Proposal[seat], 4)}"));
        var choices = bargain.ChoicesOf(entry.Proposal.Outcome).Select(choice => $"{choice.Issue.Id} {choice.Issue.Options[choice.Option]}");
        var worths = bargain.Parties.Select((side, seat) => $"{names.Side(side)} {Numbers.Fixed(entry.Worths[seat], 4)}");
        return $"{string.Join(", ", choices)}, worth {string.Join(", ", worths)}";
    }
}
