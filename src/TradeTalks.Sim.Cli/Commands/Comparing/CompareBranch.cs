using System.CommandLine;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>How <c>compare</c> is asked on the command line.</summary>
internal static class CompareBranch
{
    private const int MostThreads = 1024;
    private const int MostVariants = 26;
    private const long MostReplications = 1_000_000_000;

    /// <summary>The command, bound to doors.</summary>
    public static Command Of(Doors doors)
    {
        var ways = new Argument<string[]>("CASE") { Description = "Scenario files, runs, or changes of the first case such as \"US.demanded_share=50 %\" (several with \";\" between, a name with \":\" in front); two or more, the others are held against the first.", Arity = new ArgumentArity(2, MostVariants) };
        var metrics = new Option<string[]>("--metric", "-m") { Description = "What is compared, such as \"share(any deal by 2019-12-15)\" or \"p90(main.rounds)\"; may be given several times.", HelpName = "METRIC" };
        var smallest = new Option<SmallestDifference[]>("--min-effect") { Description = "The smallest difference that matters, with its unit: \"1 pt\", \"2 d\"; smaller ones are unclear.", HelpName = "SIZE", CustomParser = SmallestDifference.Parse, Arity = ArgumentArity.OneOrMore };
        var replications = Options.Count("--replications", ["-n"], "Pairs of courses to play, instead of what the first file says.", "N", 1, MostReplications);
        var seed = Options.Seed();
        var threads = Options.Count("--threads", [], "Threads to use; the results do not depend on it. Default: all processors.", "N", 1, MostThreads);
        var ties = Options.Ties();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no hints." };
        var json = new Option<bool>("--json") { Description = "Only the comparison, as JSON." };
        var markdown = new Option<bool>("--md") { Description = "The comparison as Markdown, for a pull request or a memo." };
        var plain = Options.Plain();
        var output = Options.Output();
        var tweaks = new TweakOptions();
        var command = new Command("compare", "Plays scenarios with the same chance and shows how they differ, and how clearly.") { ways, metrics, smallest, replications, seed, threads, ties, quiet, json, markdown, plain, output };
        tweaks.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
                result.AddError("Of --json and --md only one can be given.");
        });
        command.SetAction(result => new CompareCommand(
            new CompareRequest([.. result.GetRequiredValue(ways)])
            {
                Tweaks = tweaks.Read(result),
                Output = result.GetRequiredValue(output),
                Metrics = [.. result.GetValue(metrics) ?? []],
                Smallest = [.. result.GetValue(smallest) ?? []],
                Replications = result.GetValue(replications),
                Seed = result.GetValue(seed),
                Threads = (int?)result.GetValue(threads),
                Ties = result.GetValue(ties),
                IsQuiet = result.GetValue(quiet),
                AsJson = result.GetValue(json),
                AsMarkdown = result.GetValue(markdown),
                IsPlain = result.GetValue(plain),
            },
            doors).Run());
        return command;
    }
}
