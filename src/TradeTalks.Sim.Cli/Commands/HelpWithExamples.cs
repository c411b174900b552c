using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The usual help, with examples behind it.</summary>
/// <param name="usual">The help of the library.</param>
/// <param name="examples">For each command its examples, one a line.</param>
internal sealed class HelpWithExamples(HelpAction usual, IReadOnlyDictionary<string, string[]> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command.Name, out var lines))
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in lines)
            output.WriteLine($"  {line}");
        output.WriteLine();
        return code;
    }
}
