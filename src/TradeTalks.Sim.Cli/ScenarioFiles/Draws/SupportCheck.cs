using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Checks that every value a distribution can give lies inside the range of its key.</summary>
internal static class SupportCheck
{
    private const double RareTail = 1e-6;

    public static bool Passes(Distribution distribution, Node node, NumberForm form, string subject, ProblemList problems)
    {
        var (low, high) = (distribution.Lowest >= form.Lowest, distribution.Highest <= form.Highest);
        if (low && high)
            return true;
        if (distribution.Lowest == distribution.Highest)
            problems.Add(ScalarCodes.OutOfRange, node.Mark, $"{subject} must be {RangeOf(form)}, got {Spelling.Write(distribution.Lowest, form.Quantity)}");
        else
            problems.Add(DrawCodes.SupportOutOfRange, node.Mark, $"{subject} must be {RangeOf(form)}, but {Reach(distribution, form, low, high)}", Remedy(form, low, high));
        return false;
    }

    /// <summary>The distribution without tails that reach beyond the range of its key so rarely that nobody would miss them: less than once in a million draws.</summary>
    public static Distribution WithoutFarTails(Distribution distribution, NumberForm form)
    {
        var isEndless = !double.IsFinite(distribution.Lowest) || !double.IsFinite(distribution.Highest);
        var isInside = distribution.Lowest >= form.Lowest && distribution.Highest <= form.Highest;
        if (!isEndless || isInside)
            return distribution;
        var below = double.IsFinite(form.Lowest) ? distribution.Cdf(form.Lowest) : 0;
        var above = double.IsFinite(form.Highest) ? 1 - distribution.Cdf(form.Highest) : 0;
        return below + above < RareTail ? distribution.Truncated(form.Lowest, form.Highest) : distribution;
    }

    /// <summary>The range of a key in words: "between 0 % and 100 %", "at least 1 d", "any number".</summary>
    public static string RangeOf(NumberForm form)
    {
        var (least, largest) = (double.IsFinite(form.Lowest), double.IsFinite(form.Highest));
        var (low, high) = (least ? Spelling.Write(form.Lowest, form.Quantity) : "", largest ? Spelling.Write(form.Highest, form.Quantity) : "");
        return (least, largest) switch
        {
            (true, true) => $"between {low} and {high}",
            (true, false) => $"at least {low}",
            (false, true) => $"at most {high}",
            (false, false) => "any number",
        };
    }

    private static string Reach(Distribution distribution, NumberForm form, bool low, bool high)
    {
        var end = low ? distribution.Highest : distribution.Lowest;
        if (!low && !high)
            return "this goes beyond both ends";
        return double.IsFinite(end) ? $"this reaches {Spelling.Write(end, form.Quantity)}" : $"this has no {(low ? "upper" : "lower")} end";
    }

    private static string Remedy(NumberForm form, bool low, bool high)
    {
        var limits = new List<string>();
        if (!low)
            limits.Add($"min: {Spelling.Write(form.Lowest, form.Quantity)}");
        if (!high)
            limits.Add($"max: {Spelling.Write(form.Highest, form.Quantity)}");
        return $"add {string.Join(", ", limits)} beside the distribution";
    }
}
