namespace TradeTalks.Sim.Table.Protocols;

/// <summary>Everything that can be agreed at a table with a protocol, and what it is worth to each seat.</summary>
public interface IDomain
{
    /// <summary>What a proposal is worth to a seat when it is carried out.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="proposal">The proposal.</param>
    public double Worth(int seat, in Proposal proposal);

    /// <summary>What the best proposal is worth to a seat.</summary>
    public double Best(int seat);

    /// <summary>What the worst proposal is worth to a seat.</summary>
    public double Worst(int seat);

    /// <summary>Of the proposals that are worth at least so much to a seat, the one that is worth least to it; its best one where none reaches it.</summary>
    /// <param name="seat">The seat that proposes.</param>
    /// <param name="least">What it is to be worth to that seat.</param>
    /// <param name="proposal">Receives the proposal.</param>
    public void Find(int seat, double least, ref Proposal proposal);
}
