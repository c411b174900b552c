namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Holds what the program says against what is known, by the rule of the case.</summary>
internal static class Comparison
{
    private const int Digits = 15;

    /// <summary>Everything that is off or missing.</summary>
    public static IReadOnlyList<string> Failures(KnownCase known, IEnumerable<(string Name, double Value)> computed, IEnumerable<(string Name, double Value, long N)> simulated)
    {
        var failures = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in computed.Where(item => known.Expected.ContainsKey(item.Name)))
        {
            seen.Add(name);
            Judge(failures, name, value, known.Expected[name], known.Tolerance);
        }

        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value, n) in simulated.Where(item => known.Expected.ContainsKey(item.Name)))
        {
            if (known.Bound(name, n) is not { } bound)
                continue;
            drawn.Add(name);
            Judge(failures, $"{name} of {n} draws", value, known.Expected[name], bound);
        }

        failures.AddRange(known.Expected.Keys.Where(name => IsMissing(known, name, seen, drawn)).Select(name => $"{name} was not asked for"));
        return failures;
    }

    /// <summary>What is to be simulated must be; everything else must be computed, but in cases that are simulated only.</summary>
    private static bool IsMissing(KnownCase known, string name, HashSet<string> computed, HashSet<string> drawn)
    {
        var isToBeDrawn = known.Bound(name, 1) is not null;
        return isToBeDrawn ? !drawn.Contains(name) : known.Kind != "mc" && !computed.Contains(name);
    }

    private static void Judge(List<string> failures, string name, double value, double expected, double bound)
    {
        if (!(Math.Abs(value - expected) <= bound))
            failures.Add($"{name}: {value.ToString($"G{Digits}")} against {expected.ToString($"G{Digits}")}, may be off by {bound:G3}");
    }
}
