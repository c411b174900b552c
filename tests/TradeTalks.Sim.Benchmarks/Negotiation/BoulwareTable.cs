using System.Globalization;
using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Benchmarks.Negotiation;

/// <summary>Two Boulware bargainers over 4 issues with 5, 6, 8 and 10 options, 2,400 outcomes, in at most 100 rounds. Values are spread evenly by an irrational step, so that no two outcomes are worth the same.</summary>
internal static class BoulwareTable
{
    public const int Rounds = 100;

    public static int[] Options { get; } = [5, 6, 8, 10];

    public static double[] Weights { get; } = [0.31, 0.27, 0.23, 0.19];

    /// <summary>What an option is worth to a side, 0 for the worst and 1 for the best; the first side likes late options, the second early ones.</summary>
    public static double Value(int side, int issue, int option)
    {
        var (last, place) = (Options[issue] - 1, side == 0 ? option : Options[issue] - 1 - option);
        if (place == 0 || place == last)
            return place == 0 ? 0 : 1;
        var step = ((issue * 7) + option + (side * 3)) * 0.6180339887498949 % 1;
        return (place - 0.4 + (0.8 * step)) / last;
    }

    public static Scenario Scenario()
    {
        var yaml = new StringBuilder("tradetalks: 1\nname: Boulware against Boulware\ntime: {start: 2030-01-01, horizon: 101 d}\nsides:\n");
        foreach (var side in (string[])["US", "China"])
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: {side}, strategy: {{time-dependent: {{exponent: 0.25}}}}}}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"talks:\n  - id: table\n    between: [US, China]\n    protocol:\n      alternating-offers:\n        paced: by-round\n        answers: next-turn\n        rounds: {Rounds}\n        issues:\n");
        for (var issue = 0; issue < Options.Length; issue++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"          - id: issue-{issue}\n            weight: {{US: {Weights[issue]}, China: {Weights[^(issue + 1)]}}}\n            options:\n");
            for (var option = 0; option < Options[issue]; option++)
                yaml.Append(CultureInfo.InvariantCulture, $"              - {{name: {option}, value: {{US: {Value(0, issue, option):0.0000000000}, China: {Value(1, issue, option):0.0000000000}}}}}\n");
        }

        return ScenarioReader.Parse("boulware.yaml", Encoding.UTF8.GetBytes(yaml.ToString())).Scenario!;
    }
}
