namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>What two parties can have together: the most the second can have, given what the first has. Falls, and falls ever faster.</summary>
public interface IFrontier
{
    /// <summary>The least the first party can have on the frontier; the second then has its most.</summary>
    public double Lowest { get; }

    /// <summary>The most the first party can have.</summary>
    public double Highest { get; }

    /// <summary>The most the second party can have.</summary>
    /// <param name="first">What the first has, <see cref="Lowest"/> to <see cref="Highest"/>.</param>
    public double Second(double first);

    /// <summary>What the second party's most changes by, per unit more for the first; not positive. At a kink, the slope to its right.</summary>
    /// <param name="first">What the first has.</param>
    public double Slope(double first);
}
