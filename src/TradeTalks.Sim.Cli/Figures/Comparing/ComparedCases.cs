using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>What the figures of a comparison show.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Summaries">What each variant shows by itself.</param>
/// <param name="Quantities">How whole distributions differ.</param>
/// <param name="Daily">How the same talks stand day by day in each variant but the first; null where there is no table.</param>
/// <param name="Rows">The differences as they are told, in the order of the tables.</param>
internal sealed record ComparedCases(Comparison Comparison, ImmutableArray<Summary> Summaries, ImmutableArray<ComparedQuantity> Quantities, ImmutableArray<DailyPairs?> Daily, ImmutableArray<ForestRow> Rows)
{
    /// <summary>The most variants drawn into one picture.</summary>
    public const int MostDrawn = 4;

    /// <summary>How many variants are drawn into one picture.</summary>
    public int Drawn => Math.Min(MostDrawn, Summaries.Length);

    /// <summary>The letter of a variant.</summary>
    public static string Letter(int variant) => variant < 26 ? $"{(char)('A' + variant)}" : $"#{variant + 1}";

    /// <summary>A variant with its letter: B even split.</summary>
    public string Name(int variant) => $"{Letter(variant)} {Comparison.Labels[variant]}";

    /// <summary>A variant in a sentence: A and the name where it is short.</summary>
    public string Brief(int variant) => Comparison.Labels[variant].Length <= 40 ? Name(variant) : Letter(variant);

    /// <summary>The variants, pairs, seed, and how to read the picture.</summary>
    public string Subtitle(string reading) => string.Join("  ·  ",
    [
        .. Enumerable.Range(0, Summaries.Length).Select(Name),
        $"{Numbers.Count(Comparison.Pairs)} pairs of courses with the same chance, seed {Comparison.Seed}",
        reading,
    ]);

    /// <summary>The file name of the figure of one contrast: flips-b.</summary>
    public static string FileName(string kind, int variant) => $"{kind}-{(variant < 26 ? $"{(char)('a' + variant)}" : $"{variant + 1}")}";
}

/// <summary>A quantity with its difference in each variant but the first.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">The unit of the differences: "pt", "d", "bn USD/yr"; empty for counts.</param>
/// <param name="Marks">The differences that can be told.</param>
internal sealed record ForestRow(string Name, string Unit, ImmutableArray<ForestMark> Marks);

/// <summary>A difference from the first variant.</summary>
/// <param name="Variant">The other variant.</param>
/// <param name="Value">The difference, in the unit of the row.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of its interval.</param>
/// <param name="Words">The difference and its interval as written.</param>
/// <param name="Verdict">clear, unclear or same.</param>
internal sealed record ForestMark(int Variant, double Value, double Low, double High, string Words, string Verdict)
{
    /// <summary>Whether the interval leaves no doubt.</summary>
    public bool IsClear => Verdict == "clear";
}
