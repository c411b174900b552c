namespace TradeTalks.Sim.Tests.Commands;

/// <summary>A mistake somebody makes, and what the program says to it. {0} is the folder of the test, {1} a valid scenario in it.</summary>
/// <param name="Name">The mistake in a few words.</param>
/// <param name="Code">The exit code.</param>
/// <param name="Says">What must stand on standard error.</param>
/// <param name="Arguments">The command line.</param>
internal sealed record Mistake(string Name, int Code, string Says, params string[] Arguments)
{
    /// <summary>Text the scenario has instead of other text: old, new; behind the last line where old is empty.</summary>
    public (string Old, string New)? Edit { get; init; }

    public override string ToString() => Name;
}
