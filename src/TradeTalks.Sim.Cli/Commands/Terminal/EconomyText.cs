using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>What <c>economy</c> prints: what the tariffs asked for do to every region, and how they compare with others.</summary>
internal static class EconomyText
{
    private const int NameWidth = 22;
    private const int CellWidth = 11;
    private const int LongestName = 19;
    private const double Percent = 100;

    private static readonly string[] Heads = ["income %", "income", "exports", "imports", "revenue", "prices %", "wages %"];

    /// <summary>The whole text, at most 100 columns wide.</summary>
    public static string Of(EconomyAnswer answer, EconomyRequest request, TerminalLook look)
    {
        var lines = Head(answer, look).Append("").Concat(Regions(answer, look)).Append("").Concat(Points(answer, request, look)).Concat(EnforcementText.Of(answer, look));
        return string.Concat(lines.Select(line => line.TrimEnd() + "\n"));
    }

    private static IEnumerable<string> Head(EconomyAnswer answer, TerminalLook look)
    {
        foreach (var line in TerminalLook.Flow("", [look.Signs(answer.Scenario.Name), EconomyWords.Model(answer)], "   "))
            yield return line;
        foreach (var line in TerminalLook.Flow("tariffs   ", Levels(answer, answer.Asked).Select(look.Signs), ", "))
            yield return line;
    }

    private static IEnumerable<string> Levels(EconomyAnswer answer, EconomyPoint point)
    {
        var (flows, sides) = (answer.Scenario.Economy.Flows, answer.Scenario.Sides);
        for (var flow = 0; flow < flows.Length; flow++)
            yield return $"{sides[flows[flow].Importer].Id} on {sides[flows[flow].Exporter].Id} {Numbers.Fixed(Percent * point.Levels[flow], 1)} %";
    }

    private static IEnumerable<string> Regions(EconomyAnswer answer, TerminalLook look)
    {
        yield return look.Palette.Heading("Against before".PadRight(NameWidth) + string.Concat(Heads.Select(word => word.PadLeft(CellWidth))));
        for (var region = 0; region < answer.Regions.Length; region++)
            yield return Name(answer.Regions[region], look) + string.Concat(Cells(answer.Asked.Outcomes[region]).Select(cell => cell.PadLeft(CellWidth)));
        yield return "income, exports, imports, revenue: bn USD a year at constant world income; wages: real";
    }

    private static IEnumerable<string> Cells(RegionOutcome outcome) =>
    [
        Signed(outcome.RealIncomePercent, 3),
        Signed(outcome.RealIncomeChange, 1),
        Signed(outcome.ExportsChange, 1),
        Signed(outcome.ImportsChange, 1),
        Signed(outcome.RevenueChange, 1),
        Signed(outcome.ConsumerPricePercent, 2),
        Signed(outcome.RealWagePercent, 2),
    ];

    private static IEnumerable<string> Points(EconomyAnswer answer, EconomyRequest request, TerminalLook look)
    {
        var sides = answer.Scenario.Sides;
        yield return look.Palette.Heading($"Tariffs compared{(request.IsPolitical ? ", governments want what their political weights say" : "")}");
        foreach (var point in answer.Points)
        {
            var incomes = sides.Select((side, place) => $"{side.Id} {Signed(point.Outcomes[place].RealIncomePercent, 3)} % ({Signed(point.Outcomes[place].RealIncomeChange, 1)})");
            string[] pieces = [.. Levels(answer, point), .. incomes, .. point.Note.Length > 0 ? (string[])[$"[{point.Note}]"] : []];
            foreach (var line in TerminalLook.Flow(Name(point.Name, look), pieces.Select(look.Signs), "   "))
                yield return line;
        }
    }

    /// <summary>A name in front of a row.</summary>
    public static string Name(string name, TerminalLook look) => $"  {look.Signs(look.Shorten(name, LongestName))}".PadRight(NameWidth);

    /// <summary>A number with its sign, unless it is shown as 0.</summary>
    public static string Signed(double value, int decimals)
    {
        var text = Numbers.Fixed(value, decimals);
        return value > 0 && text.Any(sign => sign is >= '1' and <= '9') ? $"+{text}" : text;
    }
}
