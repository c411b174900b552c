using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>Sits in a side's chair: every decision of the side passes here, and nothing else of it is known to the engine.</summary>
/// <remarks>A strategy sees its <see cref="View"/> and the menu. It answers with probabilities, so that chance stays with the engine; a script or a person gives one move the probability 1.</remarks>
public interface IStrategy
{
    /// <summary>Gives every move of a menu its probability; they add up to 1.</summary>
    /// <param name="view">What the side can see.</param>
    /// <param name="decision">The question.</param>
    public void Decide(View view, ref Decision decision);

    /// <summary>Composes the package the side tables in the round under way.</summary>
    /// <param name="view">What the side can see.</param>
    /// <param name="package">Receives the share of each segment.</param>
    public void Compose(View view, ref Package package);
}
