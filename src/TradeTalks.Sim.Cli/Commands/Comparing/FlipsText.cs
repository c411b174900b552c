using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>What became of the same talks: endings of the first variant down, of the other across.</summary>
internal static class FlipsText
{
    private const int NameWidth = 20;
    private const int CellWidth = 11;

    /// <summary>The lines of the matrix, and how many deals are lost and gained.</summary>
    public static IEnumerable<string> Of(Contrast contrast, FlipMatrix flips, TerminalLook look)
    {
        var letter = ShownComparison.Letter(contrast.Variant);
        var table = flips.Table.Length > 0 ? $" at {flips.Table}" : "";
        yield return look.Palette.Heading($"what became of the same talks{table}".PadRight(NameWidth + CellWidth) + string.Concat(flips.Possible.Select((ending, i) => ((i == 0 ? $"{letter}: " : "") + Brief(flips, ending)).PadLeft(CellWidth))));
        foreach (var inA in flips.Possible.Where(inA => flips.OfA(inA) > 0))
            yield return $"  A: {Brief(flips, inA)}".PadRight(NameWidth) + Numbers.Count(flips.OfA(inA)).PadLeft(CellWidth) + string.Concat(flips.Possible.Select(inB => Cell(flips, inA, inB, look)));
        var (lost, gained) = flips.Deals;
        var example = flips.LargestFlip is { } cell ? $"; {Brief(flips, cell.A)} to {Brief(flips, cell.B)}: replications {string.Join(", ", flips.Named(cell.A, cell.B))}" : "";
        yield return $"  {Numbers.Count(lost)} lose their deal, {Numbers.Count(gained)} gain one{example}";
    }

    /// <summary>A state in a narrow column.</summary>
    public static string Brief(FlipMatrix flips, Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal when flips.IsUnderProtocol => "agreed",
        Ending.ComprehensiveDeal => "compr.",
        Ending.MiniDeal => "mini",
        Ending.Truce => "truce",
        Ending.StillTalking => "talking",
        Ending.Breakdown => "breakdown",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };

    private static string Cell(FlipMatrix flips, Ending inA, Ending inB, TerminalLook look)
    {
        var text = Numbers.Count(flips.Count(inA, inB)).PadLeft(CellWidth);
        return inA == inB ? look.Palette.Faint(text) : text;
    }
}
