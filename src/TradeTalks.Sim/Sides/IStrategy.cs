using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>Sits in a side's chair: every decision of the side passes here, and nothing else of it is known to the engine.</summary>
/// <remarks>A strategy sees its <see cref="View"/> and the menu. It answers with probabilities, so that chance stays with the engine; a script or a person gives one move the probability 1.</remarks>
public interface IStrategy
{
    /// <summary>The strategy for one run, which serves one thread: itself where it remembers nothing, else one with a memory of its own.</summary>
    public IStrategy Open() => this;

    /// <summary>Forgets the course before; called as a replication begins.</summary>
    public void Begin()
    {
        // Nothing to forget.
    }

    /// <summary>Remembers what the same strategy does in another run, which this one goes on from.</summary>
    /// <param name="other">What <see cref="Open"/> gave the other run.</param>
    public void CopyFrom(IStrategy other)
    {
        // Nothing to remember.
    }

    /// <summary>Gives every move of a menu its probability; they add up to 1.</summary>
    /// <param name="view">What the side can see.</param>
    /// <param name="decision">The question.</param>
    public void Decide(View view, ref Decision decision);

    /// <summary>Composes the package the side tables in the round under way.</summary>
    /// <param name="view">What the side can see.</param>
    /// <param name="package">Receives the share of each segment.</param>
    public void Compose(View view, ref Package package);
}
