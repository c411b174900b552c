using System.CommandLine;
using System.CommandLine.Help;
using TradeTalks.Sim.Cli.Commands.Comparing;
using TradeTalks.Sim.Cli.Commands.Sweeps;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What can be asked on the command line.</summary>
internal static class CommandTree
{
    private const int MostThreads = 1024;
    private const long MostImportedRounds = 100_000;
    private const long StandardImportedRounds = 100;
    private const long MostReplications = 1_000_000_000;

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["run"] =
        [
            "tradetalks run scenarios/october-2019.yaml",
            "tradetalks run scenarios/october-2019.yaml -n 100000 --seed 7 -o results",
            "tradetalks run scenarios/first-steps.yaml --json > summary.json",
        ],
        ["compare"] =
        [
            "tradetalks compare scenarios/first-steps.yaml tougher.yaml",
            "tradetalks compare a.yaml b.yaml c.yaml --metric \"share(any deal by 2019-12-15)\" --min-effect \"1 pt\"",
            "tradetalks compare scenarios/october-2019.yaml \"even split: US.demanded_share=50 %\" \"US.retaliates=0 %; China.retaliates=0 %\"",
            "tradetalks compare latest october-2019-9b2e77d1 --md > comparison.md",
        ],
        ["trace"] =
        [
            "tradetalks trace scenarios/october-2019.yaml --replication 88",
            "tradetalks trace scenarios/october-2019.yaml --pick \"breakdown nearest median\" --why",
            "tradetalks trace scenarios/october-2019.yaml --rep 88 --against \"US.demanded_share=80 %\"",
            "tradetalks trace scenarios/first-steps.yaml --rep 0 --seed 7 --json",
        ],
        ["runs"] = ["tradetalks runs", "tradetalks runs -o results"],
        ["show"] = ["tradetalks show latest", "tradetalks show october-2019-9b2e77d1 --json"],
        ["report"] = ["tradetalks report latest", "tradetalks report october-2019-9b2e77d1 --to october-2019.html", "tradetalks report compare-6f0a19d2"],
        ["reproduce"] = ["tradetalks reproduce latest", "tradetalks reproduce output/october-2019-9b2e77d1"],
        ["sweep"] = SweepCommandLine.Examples,
        ["economy"] =
        [
            "tradetalks economy scenarios/october-2019.yaml",
            "tradetalks economy scenarios/october-2019.yaml --tariffs US:China=25%,China:US=22%",
            "tradetalks economy scenarios/october-2019.yaml --nash --optimal US --elasticity 4",
            "tradetalks economy scenarios/october-2019.yaml --purchases China:US=20 --costs US:China=5%",
            "tradetalks economy scenarios/october-2019.yaml --set economy.closure=balanced --nash",
            "tradetalks economy scenarios/october-2019.yaml --map -o results",
        ],
        ["validate"] = ["tradetalks validate scenarios/october-2019.yaml", "tradetalks validate scenarios/*.yaml --quiet"],
        ["import-genius"] =
        [
            "tradetalks import-genius domain.xml profile1.xml profile2.xml > talks.yaml",
            "tradetalks import-genius domain.xml profile1.xml profile2.xml --rounds 365 -o talks.yaml",
        ],
        ["explain"] = ["tradetalks explain TT012", "tradetalks explain"],
        ["schema"] = ["tradetalks schema > scenarios/scenario.schema.json", "tradetalks schema --page > docs/scenario-format.md"],
    };

    /// <summary>All commands, bound to doors.</summary>
    public static RootCommand Build(Doors doors)
    {
        var root = new RootCommand("Plays tariff negotiations thousands of times and shows how they end.") { RunOf(doors), CompareBranch.Of(doors), SweepOf(doors), TraceOptions.Command(doors), EconomyOf(doors), RunsOf(doors), ShowOf(doors), ReportOf(doors), ReproduceOf(doors), ValidateOf(doors), SchemaOf(doors), ExplainOf(doors), ImportGeniusOf(doors) };
        Examples[root.Name] = ["tradetalks validate scenarios/first-steps.yaml", "tradetalks run scenarios/first-steps.yaml", "tradetalks run --help"];
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help)
                help.Action = new HelpWithExamples(usual, Examples);
            if (option is VersionOption version)
                version.Action = new VersionAction(doors);
        }

        return root;
    }

    private static Command RunOf(Doors doors)
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file." };
        var replications = Replications("Courses of the talks to play, instead of what the file says.");
        var seed = Options.Seed();
        var (threads, output) = (Threads(), Options.Output());
        var force = new Option<bool>("--force") { Description = "Play everything again, even if it has been played already." };
        var ties = Options.Ties();
        var yes = new Option<bool>("--yes", "-y") { Description = "Play even if the rows take more than 1 GB of disk." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no hints." };
        var json = new Option<bool>("--json") { Description = "Only the summary, as JSON." };
        var plain = Options.Plain();
        var tweaks = new TweakOptions();
        var until = new Option<string?>("--until") { Description = $"Stop as soon as a share or mean is known so well, as in \"share(any deal) +- 1 pt\"; looked at every {StoppingRule.BlockLength} courses, at most -n of them (default {Until.MostReplications:N0}).", HelpName = "GOAL" };
        var command = new Command("run", "Plays a scenario and shows how the talks end.") { file, replications, until, seed, threads, output, ties, force, yes, quiet, json, plain };
        tweaks.AddTo(command);
        command.SetAction(result => new RunCommand(
            new RunRequest(result.GetRequiredValue(file))
            {
                Tweaks = tweaks.Read(result),
                Replications = result.GetValue(replications),
                Until = result.GetValue(until),
                Seed = result.GetValue(seed),
                Threads = (int?)result.GetValue(threads),
                Output = result.GetRequiredValue(output),
                Ties = result.GetValue(ties),
                IsForced = result.GetValue(force),
                IsAgreed = result.GetValue(yes),
                Words = [.. result.Tokens.Select(token => token.Value)],
                IsQuiet = result.GetValue(quiet),
                AsJson = result.GetValue(json),
                IsPlain = result.GetValue(plain),
            },
            doors).Run());
        return command;
    }

    private static Command SweepOf(Doors doors) => SweepCommandLine.Build(doors, Replications("Courses of the talks to play at each point, instead of what the file says."), Threads(), Options.Output());

    private static Option<long?> Replications(string description) => Options.Count("--replications", ["-n"], description, "N", 1, MostReplications);

    private static Option<long?> Threads() => Options.Count("--threads", [], "Threads to use; the results do not depend on it. Default: all processors.", "N", 1, MostThreads);

    private static Command RunsOf(Doors doors)
    {
        var output = Options.Output();
        var plain = Options.Plain();
        var command = new Command("runs", "Lists the runs there are, the newest first.") { output, plain };
        command.SetAction(result => RunsCommand.Run(result.GetRequiredValue(output), result.GetValue(plain), doors));
        return command;
    }

    private static Command ShowOf(Doors doors)
    {
        var run = Options.StoredRun();
        var output = Options.Output();
        var json = new Option<bool>("--json") { Description = "Only the summary, as JSON." };
        var plain = Options.Plain();
        var command = new Command("show", "Prints the summary of a run as it was printed when it was played.") { run, output, json, plain };
        command.SetAction(result => ShowCommand.Run(result.GetRequiredValue(run), result.GetRequiredValue(output), result.GetValue(json), result.GetValue(plain), doors));
        return command;
    }

    private static Command ReportOf(Doors doors)
    {
        var run = new Argument<string>("RUN") { Description = "The run or the comparison: its folder, its name or the beginning of it; or latest for the newest run." };
        var output = Options.Output();
        var file = new Option<string?>("--to") { Description = $"The page to write; default: {StoredRun.ReportName} in the folder of the run.", HelpName = "FILE" };
        var command = new Command("report", "Writes one page about a run: the answer, the figures, three courses, the inputs, and how to reproduce it; it needs no network. Of a comparison the page is there already.") { run, output, file };
        command.SetAction(result => ReportCommand.Run(result.GetRequiredValue(run), result.GetRequiredValue(output), result.GetValue(file), doors));
        return command;
    }

    private static Command ReproduceOf(Doors doors)
    {
        var run = Options.StoredRun();
        var output = Options.Output();
        var threads = Options.Count("--threads", [], "Threads to use. Default: all processors.", "N", 1, MostThreads);
        var command = new Command("reproduce", "Plays a run again from its own copies of the scenario and compares every file.") { run, output, threads };
        command.SetAction(result => new ReproduceCommand(StoredRun.Find(result.GetRequiredValue(run), result.GetRequiredValue(output)), doors).Run((int?)result.GetValue(threads)));
        return command;
    }

    private static Command EconomyOf(Doors doors)
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file; its economy has to be a model of world trade." };
        var tariffs = PairNumber.Option("--tariffs", "Average tariffs, not those of the first day: US:China=25% is on China.", isShare: true, 0, 1000);
        var costs = PairNumber.Option("--costs", "Extra costs, as of export controls: US:China=5% is on US sales to China.", isShare: true, 0, 1000);
        var purchases = PairNumber.Option("--purchases", "Purchases promised, bn USD a year: China:US=20 makes China buy more.", isShare: false, 0, 10_000);
        var nash = new Option<bool>("--nash") { Description = "Find Nash tariffs, and the cooperative ones over them." };
        var optimal = new Option<string?>("--optimal") { Description = "Find the tariffs that are best for one side while the others stay.", HelpName = "SIDE" };
        var political = new Option<bool>("--political") { Description = "Governments weigh income, exports and revenue as in the scenario." };
        var elasticity = Options.Number("--elasticity", "The trade elasticity, instead of the mean of what the file says.", "N", 0.5, 50);
        var map = new Option<bool>("--map") { Description = "Draw the real incomes of the first table's sides over both tariffs." };
        var output = new Option<string>("--output", "-o") { Description = "The folder for the map.", HelpName = "DIR", DefaultValueFactory = _ => "output" };
        var json = new Option<bool>("--json") { Description = "The answer as JSON." };
        var plain = Options.Plain();
        var command = new Command("economy", "Tells what tariffs do to every region, without playing any talks.") { file, tariffs, costs, purchases, nash, optimal, political, elasticity, map, output, json, plain };
        var tweaks = new TweakOptions();
        tweaks.AddTo(command);
        command.SetAction(result => EconomyCommand.Run(
            new EconomyRequest(result.GetRequiredValue(file))
            {
                Tweaks = tweaks.Read(result),
                Tariffs = result.GetRequiredValue(tariffs),
                Costs = result.GetRequiredValue(costs),
                Purchases = result.GetRequiredValue(purchases),
                WithNash = result.GetValue(nash),
                Optimal = result.GetValue(optimal),
                IsPolitical = result.GetValue(political),
                Elasticity = result.GetValue(elasticity),
                WithMap = result.GetValue(map),
                Output = result.GetRequiredValue(output),
                AsJson = result.GetValue(json),
                IsPlain = result.GetValue(plain),
            },
            doors));
        return command;
    }

    private static Command ValidateOf(Doors doors)
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing about files that are fine." };
        var origins = new Option<bool>("--origins") { Description = "List too which values do not come from the file itself, and which take the place of others." };
        var command = new Command("validate", "Checks scenario files and lists every input that varies, with its P5, P50, P95 and shape.") { files, quiet, origins };
        var tweaks = new TweakOptions();
        tweaks.AddTo(command);
        command.SetAction(result => ValidateCommand.Run(result.GetRequiredValue(files), tweaks.Read(result), result.GetValue(quiet), result.GetValue(origins), doors));
        return command;
    }

    private static Command ImportGeniusOf(Doors doors)
    {
        var domain = new Argument<string>("DOMAIN") { Description = "The domain: issues with their options." };
        var profiles = new Argument<string[]>("PROFILE") { Description = "The profiles, one for each side: what the options are worth to it.", Arity = new ArgumentArity(2, Proposal.MostSeats) };
        var rounds = Options.Count("--rounds", [], "Rounds until the time is up. Default: 100.", "N", 1, MostImportedRounds);
        var output = new Option<string?>("--output", "-o") { Description = "The scenario file to write; default: the output.", HelpName = "FILE" };
        var command = new Command("import-genius", "Turns a negotiation domain in the XML form of GENIUS into a scenario.") { domain, profiles, rounds, output };
        command.SetAction(result => ImportGeniusCommand.Run(result.GetRequiredValue(domain), result.GetRequiredValue(profiles), (int)(result.GetValue(rounds) ?? StandardImportedRounds), result.GetValue(output), doors));
        return command;
    }

    private static Command ExplainOf(Doors doors)
    {
        var code = new Argument<string?>("CODE") { Description = "The code of a problem, such as TT012; without one, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Tells more about a problem in a scenario file.") { code };
        command.SetAction(result => ExplainCommand.Run(result.GetValue(code), doors));
        return command;
    }

    private static Command SchemaOf(Doors doors)
    {
        var page = new Option<bool>("--page") { Description = "The reference page (Markdown) instead of the JSON schema." };
        var command = new Command("schema", "Prints the JSON schema of scenario files, for editors.") { page };
        command.SetAction(result => SchemaCommand.Run(result.GetValue(page), doors));
        return command;
    }
}
