using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Plays a scenario, or what is missing of it, and shows how the talks end.</summary>
internal sealed class RunCommand(RunRequest request, Doors doors)
{
    private readonly Stopwatches _watch = new(doors.Time);
    private readonly TerminalLook _look = doors.LookOf(request.IsPlain);
    private Until? _until;

    /// <summary>Reads, plays, writes and shows; returns the exit code.</summary>
    public int Run()
    {
        _watch.NoteStart();
        var reading = ScenarioReader.Read(request.File, request.Tweaks);
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } scenario)
            return ExitCode.ScenarioInvalid;
        _until = Until.Read(request.Until, scenario);
        var experiment = new Experiment(scenario, _until.Most(request.Replications, scenario.Run.Replications), (ulong?)request.Seed ?? scenario.Run.Seed)
        {
            Threads = request.Threads ?? Environment.ProcessorCount,
            Ties = request.Ties,
        };
        var inputs = RunFolder.HashOf(reading.Contents, experiment.Seed, ModelVersion.Text, request.Ties);
        var pins = new RunPins(inputs, ModelVersion.Text, ModelVersion.Build, experiment.Seed, request.Ties, OutcomeCatalogue.Of(scenario));
        var path = RunFolder.PathOf(request.Output, request.File, inputs);
        if (!request.IsForced && request.Until is null && StoredRun.Read(path) is { IsWhole: true } stored && stored.Manifest.Build == pins.Build && stored.Manifest.ReplicationsDone >= experiment.Replications)
            return new ShowCommand(stored, request.AsJson, _look, doors).Answer(experiment.Replications, request.IsQuiet);
        DiskNeed.ThrowUnlessAgreed(experiment with { Replications = _until.Enough(experiment.Replications) }, request.Output, request.IsAgreed);
        return Play(new RunRecord(RunFolder.Open(path), pins, request, reading, doors.Time), experiment);
    }

    /// <summary>Plays what is missing of an experiment, writes and shows; returns the exit code.</summary>
    /// <param name="record">Where it is written down; given up at the end.</param>
    /// <param name="asked">The experiment.</param>
    public int Play(RunRecord record, Experiment asked)
    {
        using var kept = record;
        using var rows = OpenRows(record, asked.Scenario);
        using var interruption = new Interruption();
        var experiment = asked with { Replications = Math.Max(asked.Replications, rows.Tally.Replications) };
        record.Begin(experiment, rows.Tally.Replications);
        _until?.Set(rows.Tally, rows, experiment);
        _watch.Note("reading");

        var outcome = Play(experiment, rows, interruption.Token);
        if (_until is { IsReached: true })
            experiment = experiment with { Replications = outcome.Replications };
        if (outcome.Replications == 0)
            return SayWhyIncomplete(rows, "nothing was finished");
        Keep(rows);
        _watch.Note("simulation");
        var summary = Summarise.Outcome(experiment, outcome, record.Pins.Inputs, ModelVersion.Text);
        _watch.Note("summary");
        Show(summary);
        SourcesStep.Run(request, experiment, outcome, record.Folder, doors, interruption.Token);
        _watch.Note("sources");
        if (rows.Fault is null)
            WriteAll(record, experiment, outcome, summary, rows);
        return Close(record, experiment, outcome, rows, summary);
    }

    /// <summary>The rows that are there already, if they are of this very run; else none.</summary>
    private RunRows OpenRows(RunRecord record, Scenario scenario)
    {
        var rows = new RunRows(record.Folder.Path, record.Pins, scenario, doors.Time);
        var why = request.IsForced ? "" : rows.Restore();
        if (why is null)
        {
            if (rows.Tally.Replications > 0)
                Hint($"{Numbers.Count(rows.Tally.Replications)} replications are there already.");
            return rows;
        }

        if (why.Length > 0)
            Hint($"The replications that are there cannot be used, {why}: all are played again.");
        rows.Discard();
        return new RunRows(record.Folder.Path, record.Pins, scenario, doors.Time);
    }

    private OutcomeSet Play(Experiment experiment, RunRows rows, CancellationToken cancellation)
    {
        if (request.IsQuiet)
            return experiment.Run(rows.Tally, null, cancellation);
        var progress = new ProgressLine(doors.Error, doors.IsWatched, _look, doors.Time) { Earlier = rows.Tally.Replications };
        var outcome = experiment.Run(rows.Tally, done => Report(progress, done, experiment), cancellation);
        progress.Finish(outcome.Replications, experiment.Replications);
        return outcome;
    }

    private void Report(ProgressLine progress, long done, Experiment experiment)
    {
        var (total, known) = _until?.Outlook(experiment.Replications) ?? (experiment.Replications, "");
        progress.Report(done, Math.Max(done, total), known);
    }

    private void Keep(RunRows rows)
    {
        if (rows.Fault is null)
            rows.Keep();
    }

    private void Show(Summary summary)
    {
        if (request.AsJson)
            doors.Out.Write(SummaryJson.Write(summary));
        else
            doors.Out.Write(RunText.Of(summary, _look));
    }

    private void WriteAll(RunRecord record, Experiment experiment, OutcomeSet outcome, Summary summary, RunRows rows)
    {
        try
        {
            record.WriteNumbers(experiment, summary, rows);
            _watch.Note("rows");
            var kinds = FigureCatalogue.Of(summary);
            var figures = kinds.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(experiment.Threads, kinds.Length)).Select(kind => DrawnFigure.Of(kind.Compose(summary)));
            foreach (var figure in figures.ToArray())
                FigureOutput.Write(record.Folder, figure);
            _watch.Note("plots");
            record.End(experiment, outcome, summary, _watch.Parts);
            rows.Release();
            LatestRun.Set(request.Output, record.Folder.Name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{error.Message} The replications are kept in '{record.Folder.Path}': the same command finishes the run.", error);
        }
    }

    private int Close(RunRecord record, Experiment experiment, OutcomeSet outcome, RunRows rows, Summary summary)
    {
        if (!request.AsJson)
            SayWhere(record, experiment, outcome, rows, summary);
        if (outcome.Replications < experiment.Replications)
            return SayWhyIncomplete(rows, $"the results rest on {Numbers.Count(outcome.Replications)} of {Numbers.Count(experiment.Replications)} replications");
        return ShowCommand.CodeOf(summary, outcome.Failed, outcome.Failures, doors);
    }

    private void SayWhere(RunRecord record, Experiment experiment, OutcomeSet outcome, RunRows rows, Summary summary)
    {
        if (_until?.Tell(outcome) is { } told)
            doors.Out.WriteLine($"\n{_look.Signs(told)}");
        if (rows.Fault is null)
            doors.Out.Write(ShowCommand.Foot(record.Folder.Path, summary));
        if (!request.IsQuiet)
            doors.Out.WriteLine($"next: tradetalks validate {request.File} | run {request.File} --seed {experiment.Seed + 1}");
    }

    private int SayWhyIncomplete(RunRows rows, string extent) => rows.Fault is { } fault
        ? Say(ExitCode.Usage, $"tradetalks: no more rows could be written, {extent}. {fault.Message} Once there is room, the same command goes on.")
        : Say(ExitCode.Interrupted, $"Interrupted: {extent}. The same command goes on.");

    private void Hint(string words)
    {
        if (!request.IsQuiet)
            doors.Error.WriteLine(words);
    }

    private int Say(int code, string message)
    {
        doors.Error.WriteLine(message);
        return code;
    }
}
