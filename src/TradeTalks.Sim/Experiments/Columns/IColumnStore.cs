namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Keeps the rows of an experiment so that each column can be read by itself, as often as needed.</summary>
public interface IColumnStore : IOutcomeSink, IColumnReader;
