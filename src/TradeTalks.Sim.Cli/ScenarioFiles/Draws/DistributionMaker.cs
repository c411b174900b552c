using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Draws;

/// <summary>Makes distributions; where the parameters do not make one, the problem points at the parameter to blame.</summary>
internal sealed class DistributionMaker(ProblemList problems)
{
    /// <summary>The distribution of a recipe; null where there is a problem.</summary>
    public Distribution? Make(DistributionKind kind, Recipe recipe, ImmutableArray<Drawn> values, Mark whole)
    {
        if (!InOrder(kind, values))
            return null;
        return Try(() => recipe.Make([.. values.Select(static value => value.Value)]), whole, values);
    }

    /// <summary>What a factory gives; null where it refuses.</summary>
    /// <param name="make">Calls the factory.</param>
    /// <param name="whole">Where the problem is shown when no parameter is to blame.</param>
    /// <param name="values">The parameters by name.</param>
    public Distribution? Try(Func<Distribution> make, Mark whole, ImmutableArray<Drawn> values)
    {
        try
        {
            return make();
        }
        catch (DistributionArgumentException wrong)
        {
            var blamed = values.FirstOrDefault(value => value.Name == wrong.ParamName);
            problems.Add(DrawCodes.BadParameters, blamed.Node?.Mark ?? whole, wrong.Message);
            return null;
        }
    }

    private bool InOrder(DistributionKind kind, ImmutableArray<Drawn> values)
    {
        var ascends = kind.Layout == Layout.Ordered || values.Any(static value => value.Name == "p95");
        for (var i = 1; ascends && i < values.Length; i++)
        {
            var (low, high) = (values[i - 1], values[i]);
            if (low.Value <= high.Value)
                continue;
            var modeAboveMax = low.Name == "mode";
            var (blamed, relation) = modeAboveMax ? (low, $"mode is above {high.Name}") : (high, $"{high.Name} is below {low.Name}");
            var order = string.Join(" <= ", values.Select(static value => value.Name));
            problems.Add(DrawCodes.BadParameters, blamed.Node.Mark, $"{kind.Name} needs {order}, but {Printable.Clean(low.Node.Text)} > {Printable.Clean(high.Node.Text)}", relation);
            return false;
        }

        return true;
    }
}
