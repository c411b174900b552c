namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Keeps the rows of an experiment so that each column can be read by itself, as often as needed.</summary>
public interface IColumnStore : IOutcomeSink
{
    /// <summary>Told after each chunk what all chunks so far have come to, theirs included; a store that outlives the program keeps it with the rows.</summary>
    /// <param name="tally">What the rows held add up to; it changes with the next chunk.</param>
    public void Settle(OutcomeTally tally)
    {
    }

    /// <summary>Reads consecutive values of a column.</summary>
    /// <param name="column">The column's place in the rows.</param>
    /// <param name="from">Number of the first replication wanted, from 0.</param>
    /// <param name="values">Where the values go, NaN where a quantity was not observed; at least one place.</param>
    /// <returns>How many were read, perhaps fewer than wanted; 0 only behind the last replication.</returns>
    public int Read(int column, long from, Span<double> values);
}
