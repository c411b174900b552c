namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Columns of numbers by replication that can be read as often as needed.</summary>
public interface IColumnReader
{
    /// <summary>Reads consecutive values of a column.</summary>
    /// <param name="column">The column's place in the rows.</param>
    /// <param name="from">Number of the first replication wanted, from 0.</param>
    /// <param name="values">Where the values go, NaN where a quantity was not observed; at least one place.</param>
    /// <returns>How many were read, perhaps fewer than wanted; 0 only behind the last replication.</returns>
    public int Read(int column, long from, Span<double> values);
}
