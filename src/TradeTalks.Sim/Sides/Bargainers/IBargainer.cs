using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>Sits at a table with a protocol for a side. One object serves one seat of one run object; all it remembers is cleared by <see cref="Begin"/>.</summary>
/// <remarks>It sees its view only. It answers with probabilities, so that chance stays with the engine.</remarks>
public interface IBargainer
{
    /// <summary>Whether it leaves anything to <see cref="BargainView.Luck"/>, which is then drawn for it.</summary>
    public bool UsesLuck => true;

    /// <summary>Takes its seat for another replication.</summary>
    public void Begin(in BargainView view)
    {
    }

    /// <summary>Makes the proposal of its turn.</summary>
    public void Propose(in BargainView view, ref Proposal proposal);

    /// <summary>Answers the standing proposal of another side.</summary>
    public Reply Answer(in BargainView view);

    /// <summary>The day on which it gives in, in a standoff; infinity for never.</summary>
    public double GivesInOn(in BargainView view) => double.PositiveInfinity;

    /// <summary>Becomes an exact copy of the bargainer in the same seat of another run.</summary>
    public void CopyFrom(IBargainer other)
    {
    }
}

/// <summary>An answer to a proposal.</summary>
/// <param name="Accept">Probability of accepting it, 0 to 1.</param>
/// <param name="WalkOut">Probability of leaving the table after refusing it, where the protocol allows that.</param>
public readonly record struct Reply(double Accept, double WalkOut = 0)
{
    /// <summary>A sure answer.</summary>
    public static Reply If(bool accepts) => new(accepts ? 1 : 0);
}
