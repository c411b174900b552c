namespace TradeTalks.Sim.Keys;

/// <summary>A number that shapes results: a key whose value each side, table or list keeps under a fixed index.</summary>
/// <param name="Index">Its place among the parameters of its owner, from 0.</param>
/// <param name="Key">How it is written and what it means.</param>
public readonly record struct Parameter(int Index, Key Key)
{
    /// <summary>Its value where the scenario does not say.</summary>
    public Input Default => Key.Standard!;
}
