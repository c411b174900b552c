namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Several intervals that are to hold together.</summary>
public static class Simultaneous
{
    /// <summary>The coverage each of several intervals needs so that all of them hold together with the wanted one.</summary>
    /// <remarks>Source: Bonferroni's inequality, as in Law (2015), Simulation Modeling and Analysis, 9.7.</remarks>
    /// <param name="comparisons">How many intervals, at least 1.</param>
    /// <param name="level">Coverage of all together, strictly between 0 and 1.</param>
    public static double Level(int comparisons, double level = CriticalValues.StandardLevel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(comparisons, 1);
        CriticalValues.ThrowUnlessLevel(level);
        return 1 - ((1 - level) / comparisons);
    }

    /// <summary>How many pairs so many variants make.</summary>
    /// <param name="variants">At least 2.</param>
    public static int PairsOf(int variants) => variants * (variants - 1) / 2;
}
