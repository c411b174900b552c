using System.Collections.Immutable;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Experiments.Futures;

/// <summary>How the talks at a table end in the futures that branch off a course at one moment.</summary>
/// <param name="Time">The moment; what happens in it belongs to the past of these futures.</param>
/// <param name="Counts">Futures by <see cref="Ending"/>.</param>
public sealed record FutureEndings(SimTime Time, ImmutableArray<int> Counts)
{
    /// <summary>Futures played.</summary>
    public int Futures => Counts.Sum();

    /// <summary>The share that ends in a way, 0 to 1.</summary>
    public double ShareOf(Ending ending) => Counts[(int)ending] / (double)Futures;
}
