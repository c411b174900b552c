using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments;

/// <summary>A quantity read off each replication when it is over.</summary>
/// <param name="Name">Its name in files, in snake_case, with the table's or list's id before a dot where it belongs to one.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Quantity">What it measures.</param>
/// <param name="Unit">Its unit behind numbers for people: "d", "bn USD/yr"; empty for counts.</param>
/// <param name="Read">How it is read off; NaN where a replication does not have it.</param>
public sealed record OutcomeColumn(string Name, string Label, Quantity Quantity, string Unit, Func<TalksState, double> Read)
{
    /// <summary>Whether the terminal's table of spreads shows it.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Whether its values are the numbers of endings, which files write as words.</summary>
    public bool IsEnding => Role == OutcomeRole.Ending;

    /// <summary>What it means to figures and summaries.</summary>
    public OutcomeRole Role { get; init; }

    /// <summary>The table it belongs to; -1 for none.</summary>
    public int Table { get; init; } = -1;

    /// <summary>The party it is about, for quantities that each party has; else empty.</summary>
    public string Party { get; init; } = "";
}
