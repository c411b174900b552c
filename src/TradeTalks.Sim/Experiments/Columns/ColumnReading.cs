namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Reads values of a column.</summary>
/// <param name="column">Its place in the rows.</param>
/// <param name="values">Where they go; all places are filled.</param>
public delegate void ColumnReading(int column, Span<double> values);
