namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>The observations whose keys begin with the same bits.</summary>
/// <param name="Prefix">Those bits.</param>
/// <param name="Below">Observations with smaller keys.</param>
/// <param name="Count">Observations in the range.</param>
internal readonly record struct KeyRange(ulong Prefix, long Below, long Count);
