using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Writes a domain with its profiles as a scenario: alternating offers over the domain's issues, a year for all rounds, so that a year's discount factor is that of the whole time.</summary>
/// <param name="domain">The domain.</param>
/// <param name="profiles">The profiles, 2 or more; a side each.</param>
/// <param name="rounds">Rounds until the time is up.</param>
internal sealed class GeniusScenario(GeniusDomain domain, ImmutableArray<GeniusProfile> profiles, int rounds)
{
    private const int DaysOfAll = 365;
    private const int LongestName = 100;

    private readonly GeniusIds _ids = new();
    private readonly StringBuilder _yaml = new();

    /// <summary>The scenario file.</summary>
    /// <param name="files">What it was made from, for its first line.</param>
    public string Write(IEnumerable<string> files)
    {
        var table = _ids.Take("talks", "talks");
        var sides = profiles.Select(profile => _ids.Take(profile.Name, "side")).ToImmutableArray();
        _yaml.Append($"# Imported from {string.Join(", ", files.Select(Printable.Clean))} (GENIUS) by tradetalks import-genius.\n");
        _yaml.Append("# All rounds together take a year: discount_factor is what a utility at their end is worth at their beginning.\n");
        _yaml.Append("tradetalks: 1\n");
        _yaml.Append($"name: {Quoted(domain.Name.Length is > 0 and <= LongestName ? domain.Name : "A domain of GENIUS")}\n");
        _yaml.Append(CultureInfo.InvariantCulture, $"time: {{start: 2030-01-01, horizon: {DaysOfAll + 1} d}}\n");
        _yaml.Append("sides:\n");
        for (var side = 0; side < sides.Length; side++)
            _yaml.Append($"  - {{id: {sides[side]}, strategy: {{time-dependent: {{exponent: 0.2}}}}, terms: {{no_deal: {Number(profiles[side].Reservation)}, discount_factor: {Number(100 * profiles[side].DiscountFactor)} %}}}}\n");
        _yaml.Append($"talks:\n  - id: {table}\n    between: [{string.Join(", ", sides)}]\n    protocol:\n      alternating-offers:\n");
        _yaml.Append(CultureInfo.InvariantCulture, $"        paced: by-round\n        answers: next-turn\n        rounds: {rounds}\n        gap: {Number((double)DaysOfAll / rounds)} d\n        issues:\n");
        var issues = new GeniusIds();
        for (var issue = 0; issue < domain.Issues.Length; issue++)
            WriteIssue(issues.Take(domain.Issues[issue].Name, "issue"), issue, sides);
        return _yaml.Append("run: {replications: 1, seed: 1}\n").ToString();
    }

    private void WriteIssue(string id, int issue, ImmutableArray<string> sides)
    {
        var described = domain.Issues[issue];
        _yaml.Append($"          - id: {id}\n            weight: {PerSide(sides, profile => profile.Weights[issue])}\n            options:\n");
        for (var option = 0; option < described.Options.Length; option++)
            _yaml.Append($"              - {{name: {Quoted(described.Options[option])}, value: {PerSide(sides, profile => profile.Values[issue][option])}}}\n");
    }

    private string PerSide(ImmutableArray<string> sides, Func<GeniusProfile, double> value) =>
        $"{{{string.Join(", ", sides.Select((side, place) => $"{side}: {Number(value(profiles[place]))}"))}}}";

    private static string Number(double number) => number.ToString("0.################", CultureInfo.InvariantCulture);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(letter is '"' or '\\' ? $"\\{letter}" : IsPlain(letter) ? letter : $"\\u{(int)letter:X4}");
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(char letter) => char.IsSurrogate(letter) || Printable.Clean(letter.ToString())[0] == letter;
}
