using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Commands.Sweeps;

/// <summary>Plays a scenario at several values of some keys, with the same seeds, and shows what becomes of the metrics.</summary>
internal sealed class SweepCommand(SweepCommandRequest request, Doors doors)
{
    private readonly TerminalLook _look = doors.LookOf(request.IsPlain);

    /// <summary>Reads, checks all points, plays them, writes and shows; returns the exit code.</summary>
    public int Run()
    {
        var draft = ScenarioReader.Open(request.File, request.Tweaks);
        var reading = draft.Read();
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } scenario)
            return ExitCode.ScenarioInvalid;
        var seed = (ulong?)request.Seed ?? scenario.Run.Seed;
        var setup = SweepSetup.Compose(draft, scenario, request.Points, seed);
        setup.Problems.Show(doors.Error, reading.Name);
        if (setup.Problems.HasErrors)
            return ExitCode.ScenarioInvalid;
        if (setup.Cases.IsEmpty)
            throw new IOException($"'{request.File}' has no sweep: block. Name what to sweep: --grid US.demanded_share=\"60 %,70 %,80 %\", --range or --lhs.");
        var empty = Describe(setup, reading, scenario.Name, seed, request.Replications ?? scenario.Run.Replications);
        using var folder = RunFolder.Open(RunFolder.PathOf(request.Output, $"{Path.GetFileNameWithoutExtension(request.File)}-sweep.yaml", empty.ScenarioId));
        return Close(folder, Play(setup, empty, folder));
    }

    private static SweepSummary Describe(SweepSetup setup, Reading reading, string name, ulong seed, long replications)
    {
        var inputs = reading.Contents.Append(SweepText.Fingerprint(setup, replications));
        return new SweepSummary(name, RunFolder.HashOf(inputs, seed, ModelVersion.Text), seed, replications, [.. setup.Axes.Select(axis => new SweptKey(axis.Name, axis.Quantity))], setup.Cases.Length, [])
        {
            Model = ModelVersion.Text,
        };
    }

    /// <summary>Plays the points; after each one what is known so far is on the disk.</summary>
    private SweepSummary Play(SweepSetup setup, SweepSummary summary, RunFolder folder)
    {
        using var interruption = new Interruption();
        var series = new SweepSeries(summary.Replications, summary.Seed, request.Threads ?? Environment.ProcessorCount, summary.Planned);
        var progress = request.IsQuiet ? null : new ProgressLine(doors.Error, doors.IsWatched, _look, doors.Time);
        var total = summary.Planned * summary.Replications;
        foreach (var point in setup.Cases)
        {
            var before = summary.Rows.Length * summary.Replications;
            if (series.Play(point.Scenario, point.Metrics, done => progress?.Report(before + done, total), interruption.Token) is not { } played)
                break;
            summary = summary with { Rows = summary.Rows.Add(Row(point, setup, played)) };
            new SweepTable(summary).WriteCsv(folder);
        }

        progress?.Finish(summary.Rows.Length * summary.Replications, total, Amounts.Counted(summary.Rows.Length, "point"));
        return summary;
    }

    private static SweepRow Row(SweepCase point, SweepSetup setup, (ImmutableArray<PointEstimate> Estimates, long Failed) played) =>
        new(point.Point.Number, [.. point.Point.Values.Zip(setup.Axes, static (value, axis) => new SweptValue(value.Text, axis.NumberOf(value)))], played.Estimates, played.Failed);

    private int Close(RunFolder folder, SweepSummary summary)
    {
        if (summary.Rows.IsEmpty)
            return Say(ExitCode.Interrupted, "Interrupted: no point was finished.");
        new SweepTable(summary).WriteParquet(folder);
        folder.Write("sweep.json", SweepJson.Write(summary));
        ImmutableArray<Figure> figures = [.. SweepFigures.Of(summary)];
        foreach (var figure in figures)
            FigureOutput.Write(folder, DrawnFigure.Of(figure));
        doors.Out.Write(request.AsJson ? SweepJson.Write(summary) : SweepText.Of(summary, _look));
        if (!request.AsJson)
            doors.Out.WriteLine($"\n{folder.Path}{Path.DirectorySeparatorChar}   {SweepTable.CsvName}, {SweepTable.ParquetName}, sweep.json{(figures.IsEmpty ? "" : $", {2 * figures.Length} plots")}");
        if (summary.Rows.Length < summary.Planned)
            return Say(ExitCode.Interrupted, $"Interrupted: {summary.Rows.Length} of {Amounts.Counted(summary.Planned, "point")} are finished and kept.");
        var failed = summary.Rows.Sum(row => row.Failed);
        return failed == 0 ? ExitCode.Fine : Say(ExitCode.SomeFailed, $"{Amounts.Counted(failed, "replication")} failed and are left out.");
    }

    private int Say(int code, string message)
    {
        doors.Error.WriteLine(message);
        return code;
    }
}
