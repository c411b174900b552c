using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>One parameter of a distribution as it was read.</summary>
/// <param name="Name">As the factory calls it.</param>
/// <param name="Value">In the kept unit.</param>
/// <param name="Node">Where it was written.</param>
internal readonly record struct Drawn(string Name, double Value, ScalarNode Node);
