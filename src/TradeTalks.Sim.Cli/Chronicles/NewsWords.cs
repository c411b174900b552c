using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about what is said, what gets about, and what happens outside the talks.</summary>
internal sealed class NewsWords(Names names)
{
    public string Statement(ChronicleEntry entry) => $"{names.Actor(entry)} leader speaks in public: confidence {Amounts.Probability(entry.Number)}";

    public string Leak(ChronicleEntry entry) => $"{names.Actor(entry)} official lets out that he gives the talks {Amounts.Probability(entry.Number)}";

    public string Arrival(ChronicleEntry entry) => $"{names.Actor(entry)} hears news: its belief {Moves(entry)}";

    public string Shock(ChronicleEntry entry) => $"Shock outside the talks: {names.Actor(entry)} belief {Moves(entry)}";

    private static string Moves(ChronicleEntry entry) => $"{(entry.Number < 0 ? "falls" : "rises")} by {Amounts.Bare(Math.Abs(entry.Number))} log-odds";
}
