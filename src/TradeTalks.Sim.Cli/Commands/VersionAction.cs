using System.CommandLine;
using System.CommandLine.Invocation;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Prints version and commit.</summary>
internal sealed class VersionAction(Doors doors) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        doors.Out.WriteLine($"tradetalks {ModelVersion.Text}");
        return ExitCode.Fine;
    }
}
