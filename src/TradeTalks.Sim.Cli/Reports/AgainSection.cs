using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>How to come to the same bytes again: the command, the seed, the versions, and the hash of every file.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class AgainSection(ReportSource source)
{
    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        var manifest = source.Run.Manifest;
        page.Open("p").Words("From its own copies of the scenario, comparing every file: ").Add("code", $"tradetalks reproduce {ShellWords.Quoted(source.Run.Name)}").Words(". By hand, from the folder ").Add("code", StoredRun.SourcesName).Words(":").Close();
        page.Open("pre").Add("code", Command(manifest)).Close();
        var table = new ReportTable("What the results depend on", "What", "is");
        table.Add("seed", $"{manifest.Seed}");
        table.Add("courses", Numbers.Count(manifest.ReplicationsDone));
        table.Add("order of ties", manifest.Ties);
        table.Add("inputs (hash of all files, seed and model)", manifest.Inputs);
        table.Add("model", manifest.Model);
        table.Add("generator of chance", manifest.Generator);
        table.Add("fingerprint of everything that happened", manifest.Fingerprint);
        table.Write(page);
        WriteFiles(page, manifest);
    }

    private static void WriteFiles(Markup page, RunManifest manifest)
    {
        if (manifest.Files.IsEmpty)
            return;
        var table = new ReportTable("Files of the run", "File", "bytes", "SHA-256") { Numbers = [1] };
        foreach (var file in manifest.Files)
            table.Add(file.Name, Numbers.Count(file.Bytes), file.Sha256);
        page.Open("details").Add("summary", $"{Amounts.Counted(table.Count, "file")} of the run with sizes and hashes");
        table.Write(page);
        page.Close();
    }

    private static string Command(RunManifest manifest)
    {
        string[] words =
        [
            "tradetalks", "run", manifest.Source,
            .. manifest.Overlays.SelectMany(overlay => (string[])["--overlay", overlay]),
            .. manifest.Sets.SelectMany(set => (string[])["--set", set]),
            "-n", $"{manifest.ReplicationsDone}",
            "--seed", $"{manifest.Seed}",
            .. manifest.Ties == "fifo" ? (string[])[] : ["--ties", manifest.Ties],
        ];
        return ShellWords.Line(words);
    }
}
