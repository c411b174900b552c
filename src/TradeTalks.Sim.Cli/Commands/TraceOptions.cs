using System.CommandLine;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The command <c>trace</c> with its options.</summary>
internal static class TraceOptions
{
    private const int MostFutures = 10_000;
    private const int UsualFutures = 200;
    private const long MostLookedThrough = 10_000_000;
    private const long UsuallyLookedThrough = 2000;

    /// <summary>The command, bound to doors.</summary>
    public static Command Command(Doors doors)
    {
        var file = new Argument<string>("CASE") { Description = "The scenario file, or a stored run: its folder, its name or the beginning of it, or latest." };
        var replication = Options.Count("--replication", ["--rep"], "Which course of the talks, counted from 0 as in rows.csv.", "N", 0, int.MaxValue);
        var pick = new Option<string?>("--pick") { Description = "Which course, in words: \"breakdown nearest median\", \"mini-deal nearest p90\", \"near miss\".", HelpName = "WORDS" };
        var looked = Options.Count("--replications", ["-n"], $"Courses --pick looks through. Default: {UsuallyLookedThrough:N0}.", "N", 1, MostLookedThrough);
        var against = new Option<string?>("--against") { Description = "Play the same course in another case too, and tell both: a scenario file, a run, or changes such as \"US.demanded_share=50 %\".", HelpName = "CASE" };
        var futures = Options.Count("--futures", [], $"With --why: futures played from each moment. Default: {UsualFutures}; 0 for none.", "N", 0, MostFutures);
        var plots = new Option<string?>("--plots") { Description = "A folder for pictures of the course in the plane of utilities, one for each table over issues.", HelpName = "DIR" };
        var table = new Option<string?>("--table") { Description = "Tell of one table only.", HelpName = "ID" };
        var (seed, ties, output, plain) = (Options.Seed(), Options.Ties(), Options.Output(), Options.Plain());
        var (detail, tweaks) = (new DetailOptions(), new TweakOptions());
        var json = new Option<bool>("--json") { Description = "Every entry, as JSON." };
        var command = new Command("trace", "Tells one course of the talks: what happened when, and who decided what on which terms.") { file, replication, pick, looked, table, against, futures, plots, seed, ties, output, json, plain };
        detail.AddTo(command);
        tweaks.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(replication) is null == result.GetResult(pick) is null)
                result.AddError("Say which course with either --rep N or --pick WORDS.");
            if (result.GetResult(json) is not null && result.GetResult(against) is not null)
                result.AddError("--json tells one course; it does not go with --against.");
        });
        command.SetAction(result => new TraceCommand(
            new TraceRequest(result.GetRequiredValue(file))
            {
                Tweaks = tweaks.Read(result),
                Replication = result.GetValue(replication) ?? 0,
                Pick = result.GetValue(pick),
                LookedThrough = result.GetValue(looked) ?? UsuallyLookedThrough,
                Table = result.GetValue(table),
                Against = result.GetValue(against),
                Futures = (int)(result.GetValue(futures) ?? UsualFutures),
                Plots = result.GetValue(plots),
                Seed = result.GetValue(seed),
                Ties = result.GetResult(ties) is null ? null : result.GetValue(ties),
                Output = result.GetRequiredValue(output),
                Detail = detail.Read(result),
                AsJson = result.GetValue(json),
                IsPlain = result.GetValue(plain),
            },
            doors).Run());
        return command;
    }
}
