using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Economy.Policy;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Whether tariffs uphold themselves: what a breach gains each side, and how patient it must be not to be tempted.</summary>
internal static class EnforcementText
{
    private const double Percent = 100;

    /// <summary>The lines; none where Nash tariffs were not searched for.</summary>
    public static IEnumerable<string> Of(EconomyAnswer answer, TerminalLook look)
    {
        if (answer.Enforced.IsEmpty)
            yield break;
        yield return "";
        yield return look.Palette.Heading("Kept by the threat of Nash tariffs for good, from which discount factor (breach to answer) on");
        foreach (var point in answer.Enforced)
        {
            string[] pieces = [.. point.Sides.Select(side => $"{side.Side} {Factor(side.Stakes)} ({Stakes(side.IsRelative, side.Stakes)})"), Verdict(point)];
            foreach (var line in TerminalLook.Flow(EconomyText.Name(point.Name, look), pieces.Select(look.Signs), "   "))
                yield return line;
        }
    }

    private static string Factor(SelfEnforcement stakes) => stakes.IsPossible ? Numbers.Fixed(stakes.CriticalFactor, 3) : "none";

    private static string Stakes(bool isRelative, SelfEnforcement stakes)
    {
        string Told(double level) => isRelative ? $"{EconomyText.Signed(Percent * (level - 1), 3)} %" : EconomyText.Signed(level, 1);
        return $"breach {Told(stakes.Temptation)}, kept {Told(stakes.Kept)}, Nash {Told(stakes.Broken)}";
    }

    private static string Verdict(EnforcedPoint point)
    {
        if (point.CriticalFactor >= 1)
            return "no patience is enough: a side has no more than under Nash tariffs";
        if (point.CriticalFactor == 0)
            return "nobody gains by a breach";
        return $"all at interest up to {Amounts.Share(point.Weakest.HighestInterest(1))} a year if a breach is answered after a year";
    }
}
