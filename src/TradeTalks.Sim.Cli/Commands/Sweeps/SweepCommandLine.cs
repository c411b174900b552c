using System.CommandLine;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>How <c>sweep</c> is asked for on the command line.</summary>
internal static class SweepCommandLine
{
    /// <summary>Examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "tradetalks sweep scenarios/october-2019.yaml --grid US.demanded_share=\"60 %,70 %,80 %\" -n 2000",
        "tradetalks sweep scenarios/first-steps.yaml --range cars.rate=\"0 %..20 %/5\" -m \"share(any deal)\" -m \"mean(main.rounds)\"",
        "tradetalks sweep scenarios/october-2019.yaml --lhs 50 US.belief=\"20 %..45 %\" China.belief=\"20 %..45 %\" -n 1000",
    ];

    /// <summary>The command.</summary>
    public static Command Build(Doors doors, Option<long?> replications, Option<long?> threads, Option<string> output)
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file; its own sweep: block counts where no points are named." };
        var (points, tweaks) = (new SweepOptions(), new TweakOptions());
        var (seed, plain) = (Options.Seed(), Options.Plain());
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress." };
        var json = new Option<bool>("--json") { Description = "Only the numbers, as JSON." };
        var command = new Command("sweep", "Plays a scenario at several values of some keys, with the same seeds, and compares.") { file, replications, seed, threads, output, quiet, json, plain };
        points.AddTo(command);
        tweaks.AddTo(command);
        command.SetAction(result => new SweepCommand(
            new SweepCommandRequest(result.GetRequiredValue(file))
            {
                Tweaks = tweaks.Read(result),
                Points = points.Read(result),
                Replications = result.GetValue(replications),
                Seed = result.GetValue(seed),
                Threads = (int?)result.GetValue(threads),
                Output = result.GetRequiredValue(output),
                IsQuiet = result.GetValue(quiet),
                AsJson = result.GetValue(json),
                IsPlain = result.GetValue(plain),
            },
            doors).Run());
        return command;
    }
}
