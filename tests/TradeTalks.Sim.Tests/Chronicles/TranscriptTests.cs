using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Chronicles;

/// <summary>Compares what `trace` tells of the shipped scenarios with the transcripts in this folder, line by line.</summary>
/// <remarks>
/// The first line of a transcript is the command that made it. A change that alters results on purpose renews them all with
/// TRADETALKS_RENEW=1 dotnet test --filter TranscriptTests; the difference is then read and committed with the change.
/// </remarks>
public sealed class TranscriptTests
{
    private const string Prompt = "$ tradetalks ";
    private const int Page = 90;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "TradeTalks.Sim.Tests", "Chronicles");

    private static IEnumerable<string> Transcripts => Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Transcripts))]
    public void A_course_is_told_as_in_its_transcript(string transcript)
    {
        var path = Path.Combine(Folder, transcript);
        var lines = File.ReadAllLines(path);
        var told = Told(lines[0]);
        if (Environment.GetEnvironmentVariable("TRADETALKS_RENEW") == "1")
            File.WriteAllText(path, string.Concat(told.Prepend(lines[0]).Select(line => line + "\n")));
        else
            Assert.That(lines.Skip(1), Is.EqualTo(told));
    }

    [TestCaseSource(nameof(Transcripts))]
    public void A_transcript_fits_on_a_page_of_100_columns(string transcript)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, transcript));
        Assert.That(lines, Has.Length.LessThanOrEqualTo(Page));
        Assert.That(lines.Skip(1).Where(line => line.Length > 100), Is.Empty);
    }

    /// <summary>What a command prints. The hash of the inputs and the version of the model change with every edit, so their line shows them masked.</summary>
    private static List<string> Told(string command)
    {
        using var line = new CommandLine();
        string[] args = [.. command[Prompt.Length..].Split(' ').Select(word => word.EndsWith(".yaml", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)];
        var (code, output, error) = line.Run(args);
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "")));
        return [.. output.TrimEnd('\n').Split('\n').Select(Masked)];
    }

    private static string Masked(string line) =>
        string.Join("   ", line.Split("   ").Select(piece => Mask(piece, "inputs ") ?? Mask(piece, "model ") ?? piece));

    private static string? Mask(string piece, string name) => piece.StartsWith(name, StringComparison.Ordinal) ? name + "..." : null;
}
