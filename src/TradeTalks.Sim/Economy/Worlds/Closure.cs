namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>What becomes of trade imbalances when tariffs change (docs/adr/0006-economy-closure.md).</summary>
public enum Closure
{
    /// <summary>The imbalances are taken out first: the baseline is the world in which every region spends what it earns, at the tariffs of the data.</summary>
    Balanced,

    /// <summary>Every region goes on receiving or paying the same share of world factor income.</summary>
    FixedTransfers,

    /// <summary>Borrowing moves with imports, lenders share it in fixed proportions, and real income counts what is earned, not what is borrowed.</summary>
    TradeLinked,
}
