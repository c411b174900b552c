namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>A file that went into a scenario.</summary>
/// <param name="Name">The file as problems name it, from the working folder.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record InputFile(string Name, byte[] Content);
