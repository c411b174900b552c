namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Keeps the rows of an experiment so that each column can be read by itself, as often as needed.</summary>
public interface IColumnStore : IOutcomeSink, IColumnReader
{
    /// <summary>Told after each chunk what all chunks so far have come to, theirs included; a store that outlives the program keeps it with the rows.</summary>
    /// <param name="tally">What the rows held add up to; it changes with the next chunk.</param>
    public void Settle(OutcomeTally tally)
    {
    }
}
