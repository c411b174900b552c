using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about decisions: the menu with probabilities, worths and terms, and the move the draw fell on.</summary>
internal sealed class DecisionWords(Names names, Detail detail)
{
    /// <summary>A decision: US decides: hold .38, threaten .62 -> hold (.17); with reasons hold .38 (5.2), threaten .62 (6.1; US +0.8, China -3.4) -> hold (drawn .17).</summary>
    public string Of(ChronicleEntry entry)
    {
        var decision = entry.Decision;
        var list = entry.List < 0 ? "a step" : names.TariffList(entry.List).Id;
        var menu = Enumerable.Range(0, decision.Count).Select(place => Move(entry, place));
        return $"{names.Actor(entry)} {MoveWords.Asked(decision.Kind, list)}: {string.Join(", ", menu)} -> {MoveWords.Of(decision[entry.Chosen].Move)} ({(detail < Detail.Reasoned ? "" : "drawn ")}{Amounts.Probability(entry.Drawn)})";
    }

    private string Move(ChronicleEntry entry, int place)
    {
        var option = entry.Decision[place];
        var words = $"{MoveWords.Of(option.Move)} {Amounts.Probability(option.Probability)}";
        var terms = detail >= Detail.Reasoned ? string.Join("; ", Terms(entry, option)) : "";
        return terms.Length == 0 ? words : $"{words} ({terms})";
    }

    private IEnumerable<string> Terms(ChronicleEntry entry, Option option)
    {
        if (IsWeighed(entry.Decision))
            yield return Numbers.Fixed(option.Value, 1);
        if (option.OwnLoss != 0 || option.TheirLoss != 0)
            yield return $"{names.Actor(entry)} {Amounts.Signed(-option.OwnLoss)}, {names.Other(entry)} {Amounts.Signed(-option.TheirLoss)}";
        if (option.Leverage != 0)
            yield return $"leverage {Amounts.Signed(-option.Leverage)}";
        if (option.Times > 0)
            yield return option.Move == Sides.Move.Goodwill ? $"made {Amounts.Times(option.Times)}" : $"put off {Amounts.Times(option.Times)}";
    }

    private static bool IsWeighed(Decision decision)
    {
        for (var place = 0; place < decision.Count; place++)
        {
            if (decision[place].Value != 0)
                return true;
        }

        return false;
    }
}
