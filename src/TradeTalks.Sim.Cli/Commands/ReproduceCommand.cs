using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Plays a stored run again, from its own copies of the scenario, and compares every file.</summary>
internal sealed class ReproduceCommand(StoredRun run, Doors doors)
{
    /// <summary>Plays and compares; returns the exit code.</summary>
    /// <param name="threads">Threads to use; null for all processors.</param>
    public int Run(int? threads)
    {
        var manifest = run.Manifest;
        if (run.StatusNow is not (RunManifest.Complete or RunManifest.Interrupted))
            throw new IOException($"The run '{run.Name}' is {run.StatusNow}: there is nothing to compare with yet.");
        if (manifest.Model != ModelVersion.Text)
            doors.Error.WriteLine($"The run was played by model {manifest.Model}, this is {ModelVersion.Text}: summary.json and the rows name their model, so that they must differ; other files may.");
        var folder = Directory.CreateTempSubdirectory("tradetalks");
        try
        {
            var again = PlayAgain(folder.FullName, threads);
            return Compare(again);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private StoredRun PlayAgain(string folder, int? threads)
    {
        var request = new RunRequest(Path.Combine(run.Path, StoredRun.SourcesName, run.Manifest.Source))
        {
            Tweaks = new Tweaks([.. run.Manifest.Overlays.Select(way => Path.Combine(run.Path, StoredRun.SourcesName, way))], run.Manifest.Sets),
            Replications = run.Manifest.ReplicationsDone,
            Seed = (long)run.Manifest.Seed,
            Ties = TieOrders.Find(run.Manifest.Ties) ?? TieOrder.Fifo,
            Threads = threads,
            Output = folder,
            IsAgreed = true,
            IsQuiet = true,
            Words = run.Manifest.Command,
        };
        var code = new RunCommand(request, doors with { Out = TextWriter.Null }).Run();
        var again = StoredRun.AllIn(folder).FirstOrDefault();
        return code is ExitCode.Fine or ExitCode.SomeFailed && again is not null ? again : throw new IOException($"The run '{run.Name}' could not be played again.");
    }

    private int Compare(StoredRun again)
    {
        var now = again.Manifest.Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        var here = FileMark.OfFolder(run.Path).ToDictionary(file => file.Name, StringComparer.Ordinal);
        var differences = 0;
        foreach (var file in run.Manifest.Files)
        {
            var words = Differs(file, here.GetValueOrDefault(file.Name), now.GetValueOrDefault(file.Name));
            doors.Out.WriteLine($"{(words is null ? "equal " : "DIFFERS")}  {file.Name}{(words is null ? "" : $"   {words}")}");
            differences += words is null ? 0 : 1;
        }

        doors.Out.WriteLine(differences == 0
            ? $"Reproduced: {Numbers.Count(run.Manifest.ReplicationsDone)} replications, {run.Manifest.Files.Length} files equal to the byte."
            : $"Not reproduced: {differences} of {run.Manifest.Files.Length} files differ.");
        return differences == 0 ? ExitCode.Fine : ExitCode.Usage;
    }

    private static string? Differs(FileMark recorded, FileMark? here, FileMark? now) => (here, now) switch
    {
        (null, _) => "is gone from the run",
        _ when here != recorded => "was changed after the run",
        (_, null) => "is not made any more",
        _ when now != recorded => "comes out otherwise now",
        _ => null,
    };
}
