using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Layers;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Sweeps;

/// <summary>A range of values of a key, 50 %..80 % or 50 %..80 %/7.</summary>
/// <param name="Low">The first, in the kept unit.</param>
/// <param name="High">The last, in the kept unit.</param>
/// <param name="Steps">Values on the way, both ends included; null where none were written.</param>
/// <param name="Quantity">What is measured.</param>
internal sealed partial record SweepRange(double Low, double High, int? Steps, Quantity Quantity)
{
    private const string Digits = "G12";
    private const string SpreadDigits = "G6";

    /// <summary>Whether a text is meant as a range.</summary>
    public static bool IsMeant(Node node) => node is ScalarNode scalar && scalar.Text.Contains("..", StringComparison.Ordinal);

    /// <summary>Reads a range of a key; null, with a problem, where it is none.</summary>
    public static SweepRange? Read(Node node, KeyPath path, ProblemList problems)
    {
        var quantity = path.Form switch { NumberForm number => number.Quantity, CountForm => Quantity.Number, _ => (Quantity?)null };
        if (quantity is not { } measured)
            return Refuse(node, $"{path.Short} takes no number, so it has no ranges", "write a list of values", problems);
        var match = Written().Match(node is ScalarNode scalar ? scalar.Text : "");
        if (!match.Success || !TrySteps(match, out var steps))
            return Refuse(node, $"a range of {path.Short} is needed, got {node.Description}", $"write {Example(measured)}, or {Example(measured)}/7 for so many values", problems);
        var range = new SweepRange(End(match, "low", measured, node, problems), End(match, "high", measured, node, problems), steps, measured);
        if (!double.IsNaN(range.Low) && !double.IsNaN(range.High) && range.Low >= range.High)
            return Refuse(node, "a range runs from the smaller to the larger value", $"write {Spelling.Write(range.High, measured)}..{Spelling.Write(range.Low, measured)}", problems);
        return double.IsNaN(range.Low) || double.IsNaN(range.High) ? null : range;
    }

    /// <summary>The value of a step, as a scenario spells it.</summary>
    /// <param name="step">0 for the first.</param>
    /// <param name="steps">Steps in all, at least 2.</param>
    public string AtStep(int step, int steps) => Write(step == steps - 1 ? High : Low + (step / (steps - 1.0) * (High - Low)), Digits);

    /// <summary>The value at a part of the way, between 0 and 1, to six digits, as a scenario spells it.</summary>
    public string At(double part) => Write(Low + (part * (High - Low)), SpreadDigits);

    private string Write(double value, string digits) => Spelling.Write(double.Parse(value.ToString(digits)), Quantity);

    private static bool TrySteps(Match match, out int? steps)
    {
        const int MostSteps = 10_000;
        steps = match.Groups["steps"].Success ? int.Parse(match.Groups["steps"].Value) : null;
        return steps is null or (>= 2 and <= MostSteps);
    }

    private static double End(Match match, string name, Quantity quantity, Node node, ProblemList problems)
    {
        if (QuantityText.TryRead(match.Groups[name].Value, quantity, out var value, out var complaint))
            return value;
        problems.Add(node.Mark, $"the {(name == "low" ? "first" : "last")} value of the range", complaint);
        return double.NaN;
    }

    private static SweepRange? Refuse(Node node, string cause, string remedy, ProblemList problems)
    {
        problems.Add(SweepCodes.Range, node.Mark, cause, remedy);
        return null;
    }

    private static string Example(Quantity quantity) => quantity switch
    {
        Quantity.Share => "50 %..80 %",
        Quantity.Duration => "10 d..30 d",
        Quantity.Money => "5 bn USD..20 bn USD",
        Quantity.Number => "1..4",
        _ => throw new ArgumentOutOfRangeException(nameof(quantity), quantity, null),
    };

    [GeneratedRegex(@"\A\s*(?<low>[^/]+?)\s*\.\.\s*(?<high>[^/]+?)\s*(/\s*(?<steps>[0-9]{1,5})\s*)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
