using System.CommandLine;
using System.CommandLine.Help;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What can be asked on the command line.</summary>
internal static class CommandTree
{
    private const int MostThreads = 1024;
    private const long MostReplications = 1_000_000_000;

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["run"] =
        [
            "tradetalks run scenarios/october-2019.yaml",
            "tradetalks run scenarios/october-2019.yaml -n 100000 --seed 7 -o results",
            "tradetalks run scenarios/first-steps.yaml --json > summary.json",
        ],
        ["trace"] =
        [
            "tradetalks trace scenarios/october-2019.yaml --replication 88",
            "tradetalks trace scenarios/october-2019.yaml --rep 88 --why",
            "tradetalks trace scenarios/first-steps.yaml --rep 0 --seed 7 --json",
        ],
        ["economy"] =
        [
            "tradetalks economy scenarios/october-2019.yaml",
            "tradetalks economy scenarios/october-2019.yaml --tariffs US:China=25%,China:US=22%",
            "tradetalks economy scenarios/october-2019.yaml --nash --optimal US --elasticity 4",
            "tradetalks economy scenarios/october-2019.yaml --purchases China:US=20 --costs US:China=5%",
            "tradetalks economy scenarios/october-2019.yaml --map -o results",
        ],
        ["validate"] = ["tradetalks validate scenarios/october-2019.yaml", "tradetalks validate scenarios/*.yaml --quiet"],
        ["explain"] = ["tradetalks explain TT012", "tradetalks explain"],
        ["schema"] = ["tradetalks schema > scenarios/scenario.schema.json", "tradetalks schema --page > docs/scenario-format.md"],
    };

    /// <summary>All commands, bound to doors.</summary>
    public static RootCommand Build(Doors doors)
    {
        var root = new RootCommand("Plays tariff negotiations thousands of times and shows how they end.") { RunOf(doors), TraceOf(doors), EconomyOf(doors), ValidateOf(doors), SchemaOf(doors), ExplainOf(doors) };
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
        var replications = Options.Count("--replications", ["-n"], "Courses of the talks to play, instead of what the file says.", "N", 1, MostReplications);
        var seed = Options.Seed();
        var threads = Options.Count("--threads", [], "Threads to use; the results do not depend on it. Default: all processors.", "N", 1, MostThreads);
        var output = new Option<string>("--output", "-o") { Description = "The folder for results.", HelpName = "DIR", DefaultValueFactory = _ => "output" };
        var ties = Options.Ties();
        var yes = new Option<bool>("--yes", "-y") { Description = "Play even if the rows take more than 1 GB of disk." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no hints." };
        var json = new Option<bool>("--json") { Description = "Only the summary, as JSON." };
        var plain = Options.Plain();
        var command = new Command("run", "Plays a scenario and shows how the talks end.") { file, replications, seed, threads, output, ties, yes, quiet, json, plain };
        command.SetAction(result => new RunCommand(
            new RunRequest(result.GetRequiredValue(file))
            {
                Replications = result.GetValue(replications),
                Seed = result.GetValue(seed),
                Threads = (int?)result.GetValue(threads),
                Output = result.GetRequiredValue(output),
                Ties = result.GetValue(ties),
                IsAgreed = result.GetValue(yes),
                IsQuiet = result.GetValue(quiet),
                AsJson = result.GetValue(json),
                IsPlain = result.GetValue(plain),
            },
            doors).Run());
        return command;
    }

    private static Command TraceOf(Doors doors)
    {
        var file = new Argument<string>("FILE") { Description = "The scenario file." };
        var replication = Options.Count("--replication", ["--rep"], "Which course of the talks, counted from 0 as in rows.csv.", "N", 0, int.MaxValue);
        replication.Required = true;
        var seed = Options.Seed();
        var ties = Options.Ties();
        var detail = new DetailOptions();
        var json = new Option<bool>("--json") { Description = "Every entry, as JSON." };
        var plain = Options.Plain();
        var command = new Command("trace", "Tells one course of the talks: what happened when, and who decided what on which terms.") { file, replication, seed, ties, json, plain };
        detail.AddTo(command);
        command.SetAction(result => TraceCommand.Run(
            new TraceRequest(result.GetRequiredValue(file), result.GetRequiredValue(replication)!.Value)
            {
                Seed = result.GetValue(seed),
                Ties = result.GetValue(ties),
                Detail = detail.Read(result),
                AsJson = result.GetValue(json),
                IsPlain = result.GetValue(plain),
            },
            doors));
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
        command.SetAction(result => EconomyCommand.Run(
            new EconomyRequest(result.GetRequiredValue(file))
            {
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
        var origins = new Option<bool>("--origins") { Description = "List too which values come from the files a scenario extends, and which take the place of theirs." };
        var command = new Command("validate", "Checks scenario files and lists every input that varies, with its P5, P50, P95 and shape.") { files, quiet, origins };
        command.SetAction(result => ValidateCommand.Run(result.GetRequiredValue(files), result.GetValue(quiet), result.GetValue(origins), doors));
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
