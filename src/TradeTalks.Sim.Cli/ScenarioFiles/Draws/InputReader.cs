using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Reads a number that may vary: how far its key lets it, and inside the range of its key.</summary>
internal static class InputReader
{
    /// <summary>The number; null where there is a problem.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="form">What its key allows.</param>
    /// <param name="subject">How it is called in a problem.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Input? Read(Node node, NumberForm form, string subject, ProblemList problems)
    {
        var uncertain = node is MapNode { Entries: [{ Name: DistributionCatalogue.Uncertain }] } outer ? outer.Entries[0] : null;
        var inner = uncertain?.Value ?? node;
        var distribution = new DistributionReader(form, subject, problems).Read(inner);
        if (distribution is null)
            return null;
        distribution = SupportCheck.WithoutFarTails(distribution, form);
        var certain = distribution.Lowest == distribution.Highest;
        var written = uncertain is not null ? Variation.Uncertain : certain ? Variation.Fixed : Variation.Chance;
        var fits = MayVary(written, form, subject, node.Mark, problems) & SupportCheck.Passes(distribution, inner, form, subject, problems);
        return fits ? new Input(certain ? Variation.Fixed : written, distribution) : null;
    }

    private static bool MayVary(Variation written, NumberForm form, string subject, Mark mark, ProblemList problems)
    {
        if (written <= form.MayBe)
            return true;
        if (form.MayBe == Variation.Fixed)
            problems.Add(DrawCodes.MayNotVary, mark, $"{subject} is one fixed number and cannot vary", $"write one value, as in {Spelling.Write(Sample(form), form.Quantity)}");
        else
            problems.Add(DrawCodes.MayNotVary, mark, $"{subject} is one number per course of talks", "write {uncertain: ...} if it is not known");
        return false;
    }

    private static double Sample(NumberForm form) => double.IsFinite(form.Lowest) ? form.Lowest : 1;
}
