using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Real incomes by ending: winners and losers, third regions among them; then tariff revenue, and what the two buy more elsewhere.</summary>
internal static class IncomesText
{
    private const int NameWidth = 16;
    private const int RevenueWidth = 10;
    private const int DivertedWidth = 11;
    private const int CellWidth = 14;
    private const int LongestTitle = 30;

    /// <summary>The lines of one table.</summary>
    public static IEnumerable<string> Of(Summary summary, IncomeTable table, TerminalLook look)
    {
        var of = summary.Incomes.Length > 1 ? $" ({look.Signs(look.Shorten(table.Title, LongestTitle))})" : "";
        yield return look.Palette.Heading($"Real income by state on day {summary.Calendar.HorizonDays}{of}, bn USD/yr, mean {look.PlusMinus} 95 % CI");
        Ending[] endings = [.. Enum.GetValues<Ending>().Where(ending => table.Rows.Any(row => row.Of(ending).N > 0))];
        yield return new string(' ', NameWidth) + string.Concat(endings.Select(ending => Short(ending).PadLeft(CellWidth))) + "all".PadLeft(CellWidth);
        foreach (var row in table.Rows)
            yield return Line(row, row.Region, endings, look);
        foreach (var row in table.Revenue)
            yield return Line(row, $"{look.Shorten(row.Region, NameWidth - RevenueWidth)} revenue", endings, look);
        foreach (var row in table.Diverted)
            yield return Line(row, $"{look.Shorten(row.Region, NameWidth - DivertedWidth)} diverted", endings, look);
    }

    private static string Line(IncomeRow row, string name, Ending[] endings, TerminalLook look) =>
        $"  {look.Signs(look.Shorten(name, NameWidth - 2))}".PadRight(NameWidth) + string.Concat(endings.Select(row.Of).Append(row.All).Select(cell => Cell(cell.Mean, look).PadLeft(CellWidth)));

    private static string Short(Ending ending) => ending == Ending.ComprehensiveDeal ? "Comprehensive" : EndingWords.Title(ending);

    private static string Cell(MeanEstimate mean, TerminalLook look)
    {
        if (mean.Mean is not { } value)
            return "";
        if (mean.HalfWidth is not { } half)
            return $"{Numbers.Fixed(value, 1)} (n 1)";
        var decimals = half is > 0 and < 0.05 ? 2 : 1;
        return $"{Numbers.Fixed(value, decimals)} {look.PlusMinus} {Numbers.Fixed(half, decimals)}";
    }
}
