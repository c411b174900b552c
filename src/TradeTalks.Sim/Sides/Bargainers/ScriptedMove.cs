namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>A line of a script for a table with a protocol.</summary>
/// <param name="Day">The day from which it holds, until the next line of the script.</param>
/// <param name="Demand">What the side proposes, as a share of its best.</param>
/// <param name="AcceptsFrom">What it accepts, as a share of its best; above 1 for nothing.</param>
/// <param name="GivesIn">Whether it gives in on that day, in a standoff.</param>
public readonly record struct ScriptedMove(int Day, double Demand, double AcceptsFrom, bool GivesIn);
