using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The hardball type at a table with a protocol, whatever the side's strategy: it proposes its claim, accepts nothing less and never gives in.</summary>
/// <remarks>Source: the obstinate types of Abreu and Gul (2000), Econometrica 68:85.</remarks>
public sealed class Insistence : IBargainer
{
    /// <summary>The type; it remembers nothing, so one serves every seat.</summary>
    public static Insistence Instance { get; } = new();

    /// <inheritdoc/>
    public void Propose(in BargainView view, ref Proposal proposal) => view.Find(Claim(view), ref proposal);

    /// <inheritdoc/>
    public Reply Answer(in BargainView view) => Reply.If(view.Reaches(Claim(view)));

    private static double Claim(in BargainView view) => view.Me[TermParameters.Claim] * view.Best;
}
