using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>All problem codes.</summary>
internal static class ProblemCatalogue
{
    /// <summary>Every code, by number.</summary>
    public static ImmutableArray<ProblemCode> All { get; } =
        [.. TextCodes.All.Concat(ValueCodes.All).Concat(ScalarCodes.All).Concat(DrawCodes.All).Concat(FileCodes.All).Concat(SenseCodes.All).Concat(MetricCodes.All).Concat(SweepCodes.All).Concat(ProtocolCodes.All).Concat(GeniusCodes.All).Concat(EconomyCodes.All).OrderBy(static code => code.Number)];

    /// <summary>The code printed under a name such as TT012, or null.</summary>
    public static ProblemCode? Find(string name) =>
        All.FirstOrDefault(code => string.Equals(code.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What <c>tradetalks explain TT012</c> prints.</summary>
    public static string Explain(ProblemCode code) => $"""
        {code.Name}: {code.Meaning}

        {code.Explanation}

        wrong:
        {Indent(code.Wrong)}

        right:
        {Indent(code.Right)}

        """.ReplaceLineEndings("\n");

    private static string Indent(string yaml) => string.Join('\n', yaml.Split('\n').Select(static line => $"    {Tree.Printable.Clean(line)}"));
}
