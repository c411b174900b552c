using System.Diagnostics;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

[Platform("Linux")]
internal sealed class InterruptTests
{
    private const int LongestMilliseconds = 120_000;

    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    [Test]
    public void A_sweep_that_is_interrupted_keeps_and_shows_the_points_it_has_finished()
    {
        using var line = new CommandLine();

        // Where the tests run in the background of a script, children inherit that the signal is ignored.
        string[] words = ["--default-signal=INT", "dotnet", Path.Combine(TestContext.CurrentContext.TestDirectory, "tradetalks.dll"), "sweep", FirstSteps, "--range", "North.demanded_share=40 %..80 %/200", "-n", "20000", "-o", line.Folder, "-q"];
        using var sweep = Process.Start(new ProcessStartInfo("env", words) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, error) = (sweep.StandardOutput.ReadToEndAsync(), sweep.StandardError.ReadToEndAsync());
        while (!sweep.HasExited && Directory.GetFiles(line.Folder, "points.csv", SearchOption.AllDirectories).Length == 0)
            Thread.Sleep(20);
        using (var interrupt = Process.Start("kill", ["-INT", $"{sweep.Id}"]))
            interrupt.WaitForExit();
        Assert.That(sweep.WaitForExit(LongestMilliseconds));
        Assert.That(sweep.ExitCode, Is.EqualTo(ExitCode.Interrupted));
        Assert.That(error.Result, Does.Match(@"^Interrupted: \d+ of 200 points are finished and kept\.\n$"));
        Assert.That(output.Result, Does.Contain("    1   40 %"));
        var folder = Directory.GetDirectories(line.Folder).Single();
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName), Is.SupersetOf((string[])["points.csv", "points.parquet", "sweep.json"]));
    }
}
