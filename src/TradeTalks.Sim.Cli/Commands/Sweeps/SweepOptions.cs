using System.CommandLine;
using TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>The options that say which points a sweep has and what is worked out at them.</summary>
internal sealed class SweepOptions
{
    private readonly Option<string[]> _grids = new("--grid") { Description = "Values of a key, as in US.demanded_share=\"60 %,70 %,80 %\". Several make every combination.", HelpName = "PATH=A,B,C" };
    private readonly Option<string[]> _ranges = new("--range") { Description = "So many values from one end to the other, as in US.demanded_share=\"50 %..80 %/7\".", HelpName = "PATH=LO..HI/STEPS" };
    private readonly Option<string[]> _hypercube = new("--lhs") { Description = "So many points spread over ranges, as in 50 US.demanded_share=\"50 %..80 %\" China.belief=\"20 %..45 %\".", HelpName = "N PATH=LO..HI", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _metrics = new("--metric", "-m") { Description = "What is worked out, as in \"share(any deal by 2019-12-15)\" or \"mean(main.rounds)\". May be repeated. Default: share(any deal).", HelpName = "METRIC" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _grids, _ranges, _hypercube, _metrics })
            command.Add(option);
    }

    /// <summary>What the user wants.</summary>
    public SweepRequest Read(ParseResult result) => new()
    {
        Grids = [.. result.GetValue(_grids) ?? []],
        Ranges = [.. result.GetValue(_ranges) ?? []],
        Hypercube = [.. result.GetValue(_hypercube) ?? []],
        Metrics = [.. result.GetValue(_metrics) ?? []],
    };
}
