namespace TradeTalks.Sim.Cli.Economies;

/// <summary>What is wrong in a file of trade data.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record DataProblem(string File, int Line, string Message)
{
    /// <summary>File, line and message: flows.csv:17: the flow is -3, it must not be negative.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
