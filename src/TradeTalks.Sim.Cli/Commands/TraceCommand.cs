using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Plays one replication and tells what happened in it.</summary>
internal static class TraceCommand
{
    /// <summary>Reads, plays and tells; returns the exit code.</summary>
    public static int Run(TraceRequest request, Doors doors)
    {
        var reading = ScenarioReader.Read(request.File);
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } scenario)
            return ExitCode.ScenarioInvalid;
        var seed = (ulong?)request.Seed ?? scenario.Run.Seed;
        var run = new TalksRun(scenario, seed, request.Ties) { Chronicle = new Chronicle() };
        var course = Course.Play(run, request.Replication) with
        {
            Seed = seed,
            Inputs = RunFolder.HashOf(reading.Contents, seed, ModelVersion.Text),
            Model = ModelVersion.Text,
        };
        doors.Out.Write(request.AsJson ? ChronicleJson.Write(course) : TraceText.Of(course, request.Detail, doors.LookOf(request.IsPlain), doors.Width));
        return ExitCode.Fine;
    }
}
