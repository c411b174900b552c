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
        DiskNeed.ThrowUnlessAgreed(experiment, request.IsAgreed);
        var inputs = RunFolder.HashOf(reading.Contents, experiment.Seed, ModelVersion.Text);
        var folder = RunFolder.Open(request.Output, request.File, inputs);
        using var rows = new RunRows(folder.Path, OutcomeCatalogue.Of(scenario));
        using var interruption = new Interruption();
        _watch.Note("reading");

        var outcome = Play(experiment, rows, interruption.Token);
        if (outcome.Replications == 0)
            return SayWhyIncomplete(rows, "nothing was finished");
        _watch.Note("simulation");
        var summary = Summary(experiment, outcome, inputs, rows);
        WriteAll(folder, experiment, outcome, summary);
        return Close(folder, experiment, outcome, rows);
    }

    private OutcomeSet Play(Experiment experiment, RunRows rows, CancellationToken cancellation)
    {
        if (request.IsQuiet)
            return experiment.Run(rows, null, cancellation);
        var progress = new ProgressLine(doors.Error, doors.IsWatched, _look, doors.Time);
        var outcome = experiment.Run(rows, done => progress.Report(done, experiment.Replications), cancellation);
        progress.Finish(outcome.Replications, experiment.Replications);
        return outcome;
    }

    /// <summary>Summarises and shows the outcome; whatever happens, the rows are kept.</summary>
    private Summary Summary(Experiment experiment, OutcomeSet outcome, string inputs, RunRows rows)
    {
        try
        {
            var summary = Summarise.Outcome(experiment, outcome, inputs, ModelVersion.Text);
            _watch.Note("summary");
            Show(summary);
            return summary;
        }
        finally
        {
            rows.Commit();
        }
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
        _watch.Note("rows");
        foreach (var kind in FigureCatalogue.All)
            FigureOutput.Write(folder, kind.Compose(summary));
        _watch.Note("plots");
        folder.Write("run.json", RunManifest.Write(summary, outcome, experiment.Replications, experiment.Threads, doors.Time.GetUtcNow(), _watch.Parts));
    }

    private int Close(RunFolder folder, Experiment experiment, OutcomeSet outcome, RunRows rows)
    {
        if (!request.AsJson)
            doors.Out.WriteLine($"\n{folder.Path}{Path.DirectorySeparatorChar}   {2 * FigureCatalogue.All.Length} plots, summary.json, rows.csv");
        if (!request.AsJson && !request.IsQuiet)
            doors.Out.WriteLine($"next: tradetalks validate {request.File} | run {request.File} --seed {experiment.Seed + 1}");
        if (outcome.Replications < experiment.Replications)
            return SayWhyIncomplete(rows, $"the results rest on {Numbers.Count(outcome.Replications)} of {Numbers.Count(experiment.Replications)} replications");
        if (outcome.Failed > 0)
            return Say(ExitCode.SomeFailed, $"{Numbers.Count(outcome.Failed)} replications failed and are left out; the first, number {outcome.Failures[0].Replication}: {outcome.Failures[0].Message}");
        return ExitCode.Fine;
    }

    private int SayWhyIncomplete(RunRows rows, string extent) => rows.Fault is { } fault
        ? Say(ExitCode.Usage, $"tradetalks: no more rows could be written, {extent}. {fault.Message}")
        : Say(ExitCode.Interrupted, $"Interrupted: {extent}.");

    private int Say(int code, string message)
    {
        doors.Error.WriteLine(message);
        return code;
    }
}
