using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about what is said, what gets about, and what happens outside the talks.</summary>
internal sealed class NewsWords(Names names)
{
    public string Statement(ChronicleEntry entry) => $"{names.Actor(entry)} leader speaks in public: confidence {Amounts.Probability(entry.Number)}";

    public string Leak(ChronicleEntry entry) => $"{names.Actor(entry)} official lets out that he gives the talks {Amounts.Probability(entry.Number)}";

    public string Arrival(ChronicleEntry entry) => $"News {Moves(entry)} {names.Actor(entry)} belief";

    public string Shock(ChronicleEntry entry) => $"Shock outside the talks {Moves(entry)} {names.Actor(entry)} belief";

    private static string Moves(ChronicleEntry entry) => $"{(entry.Number < 0 ? "lowers" : "lifts")} by {Amounts.Bare(Math.Abs(entry.Number))} log-odds the";
}
