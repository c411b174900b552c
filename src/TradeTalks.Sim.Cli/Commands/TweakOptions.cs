using System.CommandLine;
using TradeTalks.Sim.Cli.ScenarioFiles;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The options that change a scenario for one command.</summary>
internal sealed class TweakOptions
{
    private readonly Option<string[]> _overlays = new("--overlay") { Description = "A file laid over the scenario; what both say, it says last. May be repeated.", HelpName = "FILE" };
    private readonly Option<string[]> _sets = new("--set", "-s") { Description = "Sets one value after that, as in US.demanded_share=\"75 %\". May be repeated.", HelpName = "PATH=VALUE" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_overlays);
        command.Add(_sets);
    }

    /// <summary>What is to be changed.</summary>
    public Tweaks Read(ParseResult result) => new([.. result.GetValue(_overlays) ?? []], [.. result.GetValue(_sets) ?? []]);
}
