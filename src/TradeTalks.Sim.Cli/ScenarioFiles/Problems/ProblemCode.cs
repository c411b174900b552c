namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>One kind of problem a scenario file can have, as <c>tradetalks explain</c> tells it.</summary>
/// <param name="Number">Printed as TT012.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Explanation">Why it is a problem and what to do.</param>
/// <param name="Wrong">A piece of YAML that has it.</param>
/// <param name="Right">The same piece put right.</param>
internal sealed record ProblemCode(int Number, string Meaning, string Explanation, string Wrong, string Right)
{
    /// <summary>The code as printed.</summary>
    public string Name => $"TT{Number:000}";

    public override string ToString() => Name;
}
