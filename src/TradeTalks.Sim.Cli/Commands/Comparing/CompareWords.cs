using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>The commands that lead on from a comparison, with the cases named as the user named them.</summary>
/// <param name="request">What the user asked.</param>
/// <param name="seed">The seed of the comparison.</param>
internal sealed class CompareWords(CompareRequest request, ulong seed)
{
    private string[] Order => request.Ties == TieOrder.Fifo ? [] : ["--ties", RunPins.OrderOf(request.Ties)];

    private string[] Changes =>
    [
        .. request.Tweaks.Overlays.SelectMany(overlay => (string[])["--overlay", overlay]),
        .. request.Tweaks.Sets.SelectMany(set => (string[])["--set", set]),
    ];

    /// <summary>Where the runs among the cases are, if that is not the usual place.</summary>
    private string[] Folder => request.Output == Options.StandardOutput || request.Ways.All(CaseSource.IsNoRun) ? [] : ["-o", request.Output];

    /// <summary>What makes the comparison again.</summary>
    /// <param name="pairs">How many pairs it rests on.</param>
    public string Again(long pairs) => ShellWords.Line(
    [
        "tradetalks", "compare", .. request.Ways, .. Changes, "-n", $"{pairs}", "--seed", $"{seed}",
        .. request.Metrics.SelectMany(metric => (string[])["--metric", metric]),
        .. request.Smallest.SelectMany(smallest => (string[])["--min-effect", smallest.Text]),
        .. Order,
    ]);

    /// <summary>What tells a course under the first case and under another one.</summary>
    public string Trace(int variant, long replication) =>
        ShellWords.Line(["tradetalks", "trace", request.Ways[0], "--rep", $"{replication}", "--seed", $"{seed}", .. Changes, .. Order, .. Folder, "--against", request.Ways[variant]]);
}
