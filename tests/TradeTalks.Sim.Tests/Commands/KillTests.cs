using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.RunFolders.Rows;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>A run that is killed at any moment loses nothing it has kept and comes to the same bytes in the end.</summary>
[Explicit("Kills the program thirty times and more, which takes minutes; .ci/run plays it.")]
internal sealed class KillTests
{
    private const int Kills = 32;
    private const int FirstReplications = 30_000;
    private const int MoreReplications = 20_000;

    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");

    [Test]
    public void A_run_that_is_killed_at_random_moments_comes_to_the_bytes_of_one_that_is_not()
    {
        using var line = new CommandLine();
        var output = Path.Combine(line.Folder, "killed");
        var longest = Duration(line);
        var (asked, kills, kept, finished, fruitful) = (FirstReplications, 0, 0L, 0, 0);
        while (kills < Kills)
        {
            using var run = Start(asked, output);
            WaitForBeginning(run, output, kills);
            if (!run.WaitForExit(RandomNumberGenerator.GetInt32(longest)))
            {
                run.Kill();
                run.WaitForExit();
                kills++;
            }
            else
            {
                Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine));
                (asked, finished) = (asked + MoreReplications, finished + 1);
            }

            var now = AssertIsSound(output);
            Assert.That(now, Is.GreaterThanOrEqualTo(kept), "a finished block is lost");
            (fruitful, kept) = (fruitful + (now > kept ? 1 : 0), now);
        }

        TestContext.Out.WriteLine($"{kills} kills, {finished} runs that came to their end between them, {fruitful} times more was kept than before, {kept} of {asked} replications after the last");
        Assert.That(fruitful, Is.GreaterThan(2), "the kills came too early to prove anything");
        var whole = Path.Combine(line.Folder, "whole");
        foreach (var folder in (string[])[output, whole])
        {
            using var run = Start(asked, folder);
            run.WaitForExit();
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine));
        }

        RunFiles.AssertEqual(StoredRun.Find("latest", output).Path, StoredRun.Find("latest", whole).Path);
    }

    /// <summary>What a whole run takes on this machine now, so that kills fall anywhere in one however fast it is, milliseconds.</summary>
    private static int Duration(CommandLine line)
    {
        var watch = Stopwatch.StartNew();
        using var run = Start(FirstReplications, Path.Combine(line.Folder, "timed"));
        run.WaitForExit();
        return (int)watch.ElapsedMilliseconds;
    }

    /// <summary>Waits until a run has begun to play; every fifth is not waited for, so that kills hit the beginning too.</summary>
    private static void WaitForBeginning(Process run, string output, int kills)
    {
        var started = run.StartTime.ToUniversalTime();
        while (kills % 5 != 4 && !run.HasExited && !HasBegun(output, started))
            Thread.Sleep(5);
    }

    private static bool HasBegun(string output, DateTime started) =>
        Directory.Exists(output) && Directory.EnumerateDirectories(output, "first-steps-*").Any(folder => File.GetLastWriteTimeUtc(Path.Combine(folder, RunManifest.FileName)) >= started);

    private static Process Start(int replications, string output)
    {
        string[] words = [Path.Combine(TestContext.CurrentContext.TestDirectory, "tradetalks.dll"), "run", FirstSteps, "-n", $"{replications}", "-o", output, "--quiet", "--yes"];
        return Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
    }

    /// <summary>Asserts that every file that has its name is whole; returns how many replications are kept.</summary>
    private static long AssertIsSound(string output)
    {
        if (!Directory.Exists(output) || Directory.EnumerateDirectories(output, "first-steps-*").SingleOrDefault() is not { } folder)
            return 0;
        foreach (var json in Directory.EnumerateFiles(folder, "*.json"))
            Assert.That(() => JsonDocument.Parse(File.ReadAllBytes(json)).Dispose(), Throws.Nothing, json);
        if (File.Exists(Path.Combine(folder, StoredRun.SummaryName)))
            Assert.That(SummaryReader.Read(File.ReadAllText(Path.Combine(folder, StoredRun.SummaryName))).Replications, Is.Positive);
        if (File.Exists(Path.Combine(folder, RowsCsv.FileName)))
            Assert.That(File.ReadLines(Path.Combine(folder, RowsCsv.FileName)).Count(), Is.AnyOf([.. Enumerable.Range(0, Kills).Select(i => (object)(FirstReplications + (i * MoreReplications) + 1))]));
        var path = Path.Combine(folder, TallyFile.FileName);
        if (!File.Exists(path))
            return 0;
        var stored = new TallyFile(path).Read();
        Assert.That(stored, Is.Not.Null, "the tally cannot be read");
        using var content = stored!.Value.Content;
        var columns = stored.Value.Pins.Split("columns ")[1].Split(',').Length + 1;
        content.BaseStream.Seek(columns * sizeof(uint), SeekOrigin.Current);
        FailureWords.Read(content);
        return content.ReadInt64();
    }
}
