using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Table.Protocols;

/// <summary>A table with a protocol, apart from the talks over tariffs.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Parties">Indices of the sides at it, in the order of their seats; 2 to <see cref="Proposal.MostSeats"/>.</param>
/// <param name="Protocol">Its rules.</param>
/// <param name="Inputs">Values of <see cref="ProtocolParameters"/>, by index.</param>
public sealed record Bargain(string Id, ImmutableArray<int> Parties, Protocol Protocol, ImmutableArray<Input> Inputs)
{
    /// <summary>What is bargained over, for one run object: a pie whose size and worth are filled in for each replication.</summary>
    public IDomain Open() => new Pie(Parties.Length);
}
