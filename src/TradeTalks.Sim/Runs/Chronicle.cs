using System.Collections.Immutable;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>The dated story of one course: what happened and who decided what on which terms. A run keeps one only when asked to.</summary>
public sealed class Chronicle
{
    private readonly List<ChronicleEntry> _entries = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<ChronicleEntry> Entries => _entries;

    /// <summary>Empties it.</summary>
    public void Clear() => _entries.Clear();

    internal void Add(ChronicleEntry entry) => _entries.Add(entry);
}

/// <summary>One line of a chronicle.</summary>
/// <param name="Time">When.</param>
/// <param name="What">What happened.</param>
/// <param name="Table">Index of the table, those with a protocol after the talks; -1 where it concerns a side whatever the table.</param>
/// <param name="Side">Index of the side that acted or was struck; -1 where it concerns both alike.</param>
public sealed record ChronicleEntry(SimTime Time, Occurrence What, int Table, int Side)
{
    /// <summary>Index of the tariff list or blacklist concerned; -1 for none.</summary>
    public int List { get; init; } = -1;

    /// <summary>A number that belongs to it; <see cref="Occurrence"/> says which.</summary>
    public double Number { get; init; }

    /// <summary>A second number.</summary>
    public double Second { get; init; }

    /// <summary>The day something was planned for; null where nothing was.</summary>
    public int? Day { get; init; }

    /// <summary>The agenda talked about.</summary>
    public Agenda Agenda { get; init; }

    /// <summary>The package tabled or agreed.</summary>
    public Package Package { get; init; }

    /// <summary>What stands at a table with a protocol.</summary>
    public Proposal Proposal { get; init; }

    /// <summary>What it is worth to each seat; empty at other tables.</summary>
    public ImmutableArray<double> Worths { get; init; } = [];

    /// <summary>The question decided, with what each move was thought worth and how probable it was.</summary>
    public Decision Decision { get; init; }

    /// <summary>Place on the menu of the move that was made.</summary>
    public int Chosen { get; init; }

    /// <summary>The uniform number that chose it.</summary>
    public double Drawn { get; init; }
}
