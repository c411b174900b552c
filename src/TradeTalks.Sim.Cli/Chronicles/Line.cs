namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>One line of a chronicle as it is told.</summary>
/// <param name="Day">The day it happened, from 0.</param>
/// <param name="Table">Index of the table; -1 where it concerns a side whatever the table.</param>
/// <param name="Mark">The sign in the margin; a blank for none.</param>
/// <param name="Words">What happened.</param>
internal readonly record struct Line(int Day, int Table, char Mark, string Words);
