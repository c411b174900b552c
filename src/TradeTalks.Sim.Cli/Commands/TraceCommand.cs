using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.Commands.Comparing;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments.Futures;
using TradeTalks.Sim.Experiments.Picks;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Plays one replication and tells what happened in it, why, and what would have happened under another scenario.</summary>
/// <param name="request">What is asked.</param>
/// <param name="doors">Where to write.</param>
internal sealed class TraceCommand(TraceRequest request, Doors doors)
{
    private readonly TerminalLook _look = doors.LookOf(request.IsPlain);

    /// <summary>Reads, plays and tells; returns the exit code.</summary>
    public int Run()
    {
        var sources = CaseSource.Find([request.Case, .. request.Against is { } against ? [against] : Array.Empty<string>()], request.Tweaks, request.Output);
        if (Read(sources[0]) is not { } played)
            return ExitCode.ScenarioInvalid;
        if (IsWithoutTable(played.Scenario) || Replication(played) is not { } replication)
            return ExitCode.Usage;
        if (sources.Length > 1)
            return TellBoth(played, sources[1], replication);
        var course = Play(played, replication);
        doors.Out.Write(request.AsJson ? ChronicleJson.Write(course) : TraceText.Of(course, request.Detail, _look, doors.Width) + Reasons(played, course));
        return request.Plots is { } plots ? TracePlots.Write(course, played.Scenario.Name, plots, doors) : ExitCode.Fine;
    }

    private Variant? Read(CaseSource source)
    {
        var reading = ScenarioReader.Read(source.File, source.Tweaks);
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } scenario)
            return null;
        var seed = (ulong?)request.Seed ?? source.Run?.Manifest.Seed ?? scenario.Run.Seed;
        var ties = request.Ties ?? TieOrders.Find(source.Run?.Manifest.Ties ?? "") ?? TieOrder.Fifo;
        return new Variant(scenario, seed, ties, RunFolder.HashOf(reading.Contents, seed, ModelVersion.Text, ties));
    }

    /// <summary>Whether the table asked for is none of the scenario's, which is said.</summary>
    private bool IsWithoutTable(Scenario scenario)
    {
        if (request.Table is null || IdsOf(scenario).Contains(request.Table))
            return false;
        doors.Error.WriteLine($"tradetalks: there is no table '{request.Table}'; there is {string.Join(", ", IdsOf(scenario))}.");
        return true;
    }

    /// <summary>The replication asked for, or the one that was meant; null if there is none.</summary>
    private long? Replication(Variant variant)
    {
        if (request.Pick is not { } words)
            return request.Replication;
        if (CoursePick.Parse(words) is not { } pick)
        {
            doors.Error.WriteLine($"tradetalks: --pick cannot read '{words}'. Write {CoursePick.Grammar}.");
            return null;
        }

        var found = new CourseFinder(variant.Scenario, variant.Seed, variant.Ties).Find(pick, TableOf(variant.Scenario), request.LookedThrough);
        doors.Error.WriteLine(found is null
            ? $"tradetalks: of the first {Numbers.Count(request.LookedThrough)} courses none is a '{words}'; look through more with -n."
            : $"Of the first {Numbers.Count(request.LookedThrough)} courses {Numbers.Count(found.Fitting)} qualify as '{words}'; this is --rep {found.Replication}.");
        return found?.Replication;
    }

    private Course Play(Variant variant, long replication)
    {
        var run = new TalksRun(variant.Scenario, variant.Seed, variant.Ties) { Chronicle = new Chronicle() };
        var course = Course.Play(run, replication) with { Seed = variant.Seed, Inputs = variant.Inputs, Model = ModelVersion.Text };
        return request.Table is { } id
            ? course with { Tables = [.. course.Tables.Where(table => table.Talks.Id == id)], Bargains = [.. course.Bargains.Where(table => table.Bargain.Id == id)] }
            : course;
    }

    /// <summary>The table asked for, else the first.</summary>
    private int TableOf(Scenario scenario) => Math.Max(0, IdsOf(scenario).IndexOf(request.Table ?? ""));

    private static List<string> IdsOf(Scenario scenario) => [.. scenario.Talks.Select(talks => talks.Id), .. scenario.Bargains.Select(bargain => bargain.Id)];

    private int TellBoth(Variant played, CaseSource against, long replication)
    {
        if (Read(against) is not { } other)
            return ExitCode.ScenarioInvalid;
        var both = new TraceAgainst(Play(played, replication), Play(other with { Seed = played.Seed, Ties = played.Ties }, replication), request.Detail, _look, doors.Width);
        doors.Out.Write(both.Write());
        return ExitCode.Fine;
    }

    /// <summary>With --why: what led to the ending, and where it was decided.</summary>
    private string Reasons(Variant variant, Course course)
    {
        if (request.Detail != Detail.Reasoned)
            return "";
        var reasons = new TraceReasons(course, _look, doors.Width);
        var lines = course.Tables.SelectMany(table => (string[])["", .. reasons.Chain(table), .. Turns(variant, course, table, reasons)]);
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
    }

    private ImmutableArray<string> Turns(Variant variant, Course course, TableState table, TraceReasons reasons)
    {
        if (request.Futures == 0)
            return [];
        var futures = new BranchingFutures(variant.Scenario, variant.Seed, variant.Ties).From(course.State.Replication, table.Index, TraceReasons.Moments(course), request.Futures);
        return ["", .. reasons.Turns(table, futures)];
    }

    private sealed record Variant(Scenario Scenario, ulong Seed, TieOrder Ties, string Inputs);
}
