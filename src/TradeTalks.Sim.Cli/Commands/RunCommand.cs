using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Plays a scenario and shows how the talks end.</summary>
internal sealed class RunCommand(RunRequest request, Doors doors)
{
    private readonly Stopwatches _watch = new(doors.Time);
    private readonly TerminalLook _look = doors.LookOf(request.IsPlain);

    /// <summary>Reads, plays, writes and shows; returns the exit code.</summary>
    public int Run()
    {
        _watch.NoteStart();
        var reading = ScenarioReader.Read(request.File);
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } scenario)
            return ExitCode.ScenarioInvalid;
        var experiment = new Experiment(scenario, request.Replications ?? scenario.Run.Replications, (ulong?)request.Seed ?? scenario.Run.Seed)
        {
            Threads = request.Threads ?? Environment.ProcessorCount,
            Ties = request.Ties,
        };
        MemoryNeed.ThrowIfTooLarge(experiment);
        var inputs = RunFolder.HashOf(reading.Files.Select(file => file.Content), experiment.Seed, ModelVersion.Text);
        var folder = RunFolder.Open(request.Output, request.File, inputs);
        _watch.Note("reading");

        var outcome = Play(experiment);
        if (outcome.Replications == 0)
            return Say(ExitCode.Interrupted, "Interrupted before anything was finished.");
        var summary = Summarise.Outcome(experiment, outcome, inputs, ModelVersion.Text);
        _watch.Note("simulation");

        Show(summary);
        WriteAll(folder, experiment, outcome, summary);
        return Close(folder, experiment, outcome);
    }

    private OutcomeSet Play(Experiment experiment)
    {
        using var interruption = new Interruption();
        if (request.IsQuiet)
            return experiment.Run(null, interruption.Token);
        var progress = new ProgressLine(doors.Error, doors.IsWatched, _look, doors.Time);
        var outcome = experiment.Run(done => progress.Report(done, experiment.Replications), interruption.Token);
        progress.Finish(outcome.Replications, experiment.Replications);
        return outcome;
    }

    private void Show(Summary summary)
    {
        if (request.AsJson)
            doors.Out.Write(SummaryJson.Write(summary));
        else
            doors.Out.Write(RunText.Of(summary, _look));
    }

    private void WriteAll(RunFolder folder, Experiment experiment, OutcomeSet outcome, Summary summary)
    {
        folder.Write("summary.json", SummaryJson.Write(summary));
        folder.Write("rows.csv", stream => RowsCsv.Write(outcome, stream));
        _watch.Note("rows");
        foreach (var kind in FigureCatalogue.All)
            WriteFigure(folder, kind.Compose(summary));
        _watch.Note("plots");
        folder.Write("run.json", RunManifest.Write(summary, outcome, experiment.Replications, experiment.Threads, doors.Time.GetUtcNow(), _watch.Parts));
    }

    private static void WriteFigure(RunFolder folder, Figure figure)
    {
        folder.Write(Path.Combine("plots", $"{figure.Name}.png"), stream => stream.Write(FigureFiles.Png(figure)));
        folder.Write(Path.Combine("plots", $"{figure.Name}.svg"), FigureFiles.Svg(figure));
        folder.Write(Path.Combine("plots", $"{figure.Name}.csv"), figure.Numbers.ToCsv());
    }

    private int Close(RunFolder folder, Experiment experiment, OutcomeSet outcome)
    {
        if (!request.AsJson)
            doors.Out.WriteLine($"\n{folder.Path}{Path.DirectorySeparatorChar}   {2 * FigureCatalogue.All.Length} plots, summary.json, rows.csv");
        if (!request.AsJson && !request.IsQuiet)
            doors.Out.WriteLine($"next: tradetalks validate {request.File} | run {request.File} --seed {experiment.Seed + 1}");
        if (outcome.Replications < experiment.Replications)
            return Say(ExitCode.Interrupted, $"Interrupted: the results rest on {Numbers.Count(outcome.Replications)} of {Numbers.Count(experiment.Replications)} replications.");
        if (outcome.Failures.Length > 0)
            return Say(ExitCode.SomeFailed, $"{Numbers.Count(outcome.Failures.Length)} replications failed and are left out; the first, number {outcome.Failures[0].Replication}: {outcome.Failures[0].Message}");
        return ExitCode.Fine;
    }

    private int Say(int code, string message)
    {
        doors.Error.WriteLine(message);
        return code;
    }
}
