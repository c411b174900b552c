using System.Collections.Immutable;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>What stored runs among the cases mean for a comparison, which plays them again.</summary>
/// <param name="runs">The runs.</param>
internal sealed class StoredPairs(ImmutableArray<StoredRun> runs)
{
    /// <summary>The runs among cases.</summary>
    public static StoredPairs Among(IEnumerable<NamedVariant> named) => new([.. named.Select(one => one.Source.Run).OfType<StoredRun>()]);

    /// <summary>The seed they were played with; null where there are none.</summary>
    public ulong? Seed => runs.IsEmpty ? null : runs[0].Manifest.Seed;

    /// <summary>The replications all of them have; null where there are none.</summary>
    public long? Replications => runs.IsEmpty ? null : runs.Min(run => run.Manifest.ReplicationsDone);

    /// <summary>Refuses runs whose courses are no pairs.</summary>
    /// <param name="isSeedGiven">Whether the user has given a seed for all.</param>
    /// <param name="ties">The order of ties they are played again with.</param>
    /// <exception cref="IOException">Seeds, model versions or orders of ties differ.</exception>
    public void ThrowUnlessPairs(bool isSeedGiven, TieOrder ties)
    {
        if (runs.FirstOrDefault(run => run.Manifest.Seed != Seed) is { } other && !isSeedGiven)
            throw new IOException($"The runs '{runs[0].Name}' (seed {Seed}) and '{other.Name}' (seed {other.Manifest.Seed}) were not played with the same chance, so that their courses are no pairs. --seed {Seed} plays both again with the same.");
        if (runs.FirstOrDefault(run => run.Manifest.Model != runs[0].Manifest.Model) is { } newer)
            throw new IOException($"The runs '{runs[0].Name}' (model {runs[0].Manifest.Model}) and '{newer.Name}' (model {newer.Manifest.Model}) are of different models: a difference would not be one of the scenarios. Play one of them again with the same model first.");
        if (runs.FirstOrDefault(run => run.Manifest.Ties != RunPins.OrderOf(ties)) is { } tied)
            throw new IOException($"The run '{tied.Name}' was played with --ties {tied.Manifest.Ties}; say so here too, or its courses are others.");
    }

    /// <summary>What is played again, and with which model.</summary>
    /// <param name="seed">The seed of the comparison.</param>
    public IEnumerable<string> Notes(ulong seed)
    {
        foreach (var run in runs)
        {
            yield return $"{run.Name}: played again from its own copies, seed {seed}{(run.Manifest.Seed == seed ? "" : $" instead of {run.Manifest.Seed}")}.";
            if (run.Manifest.Model != ModelVersion.Text)
                yield return $"{run.Name} was played by model {run.Manifest.Model}, this is {ModelVersion.Text}: its numbers may come out otherwise.";
        }
    }
}
