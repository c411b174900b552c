using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>A file, or a setting, that went into a scenario.</summary>
/// <param name="Name">The file as problems name it, from the working folder; "--set 2" for a setting.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record InputFile(string Name, byte[] Content)
{
    /// <summary>Which layer it is.</summary>
    public Layer Layer { get; init; } = Layer.File;

    /// <summary>A setting.</summary>
    public static InputFile OfSetting(string name, string text) => new(name, Encoding.UTF8.GetBytes(text)) { Layer = Layer.Set };
}
