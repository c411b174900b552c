using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Table.Protocols;

/// <summary>A table with a protocol, apart from the talks over tariffs.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Parties">Indices of the sides at it, in the order of their seats; 2 to <see cref="Proposal.MostSeats"/>.</param>
/// <param name="Protocol">Its rules.</param>
/// <param name="Inputs">Values of <see cref="ProtocolParameters"/>, by index.</param>
public sealed record Bargain(string Id, ImmutableArray<int> Parties, Protocol Protocol, ImmutableArray<Input> Inputs)
{
    /// <summary>Issues that are settled by choosing options; empty where a pie is divided.</summary>
    public ImmutableArray<ChoiceIssue> Issues { get; init; } = [];

    /// <summary>Whether every side knows what outcomes of the issues are worth to the others.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The option an outcome takes on each issue; none where a pie is divided.</summary>
    /// <param name="outcome">Number of the outcome.</param>
    public IEnumerable<(ChoiceIssue Issue, int Option)> ChoicesOf(int outcome)
    {
        if (Issues.IsEmpty)
            return [];
        var space = new OutcomeSpace([.. Issues.Select(issue => issue.Options.Length)]);
        return Issues.Select((issue, place) => (issue, space.OptionOf(outcome, place)));
    }

    /// <summary>What is bargained over, for one run object: its numbers are filled in for each replication.</summary>
    public IDomain Open() => Protocol.Over switch
    {
        Stake.Pie => new Pie(Parties.Length),
        Stake.Line => new PolicyLine(Parties.Length),
        Stake.Issues => new OutcomeDomain([.. Issues.Select(issue => issue.Options.Length)], Parties.Length, IsComplete),
        _ => throw new InvalidOperationException($"No domain is known for {Protocol.Over}."),
    };
}
