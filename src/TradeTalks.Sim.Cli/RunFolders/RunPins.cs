using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>What rows depend on; only rows with equal pins may stand in one file.</summary>
/// <param name="Inputs">The hash of the inputs, seed and model version.</param>
/// <param name="Model">Version and commit of the model.</param>
/// <param name="Build">Which build of that version, so that a model that is being changed does not go on where another one stopped.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Ties">The order of ties.</param>
/// <param name="Columns">The columns of a row.</param>
internal sealed record RunPins(string Inputs, string Model, string Build, ulong Seed, TieOrder Ties, ImmutableArray<OutcomeColumn> Columns)
{
    /// <summary>All of it as text, one a line.</summary>
    public string Text => $"inputs {Inputs}\nmodel {Model}\nbuild {Build}\nseed {Seed}\nties {OrderOf(Ties)}\ngenerator {Chance.Generator}\ncolumns {string.Join(',', Columns.Select(column => column.Name))}\n";

    /// <summary>The order of ties as the command line takes it.</summary>
    public static string OrderOf(TieOrder ties) => ties.Mode switch
    {
        TieMode.Fifo => "fifo",
        TieMode.Lifo => "lifo",
        TieMode.Shuffle => $"shuffle:{ties.Seed}",
        _ => throw new InvalidOperationException($"There is no tie mode {ties.Mode}."),
    };

    /// <summary>What the first line is about that differs from those of other pins; null where none does.</summary>
    public string? DifferenceTo(string other)
    {
        foreach (var (mine, theirs) in Text.Split('\n').Zip(other.Split('\n')))
        {
            if (mine != theirs)
                return mine.Split(' ')[0];
        }

        return Text == other ? null : "rows";
    }
}
