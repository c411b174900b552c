namespace TradeTalks.Sim.Cli.Commands;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The command was not understood, or a file cannot be read or written.</summary>
    public const int Usage = 1;

    /// <summary>The scenario is not valid.</summary>
    public const int ScenarioInvalid = 2;

    /// <summary>The run is finished, but some replications failed.</summary>
    public const int SomeFailed = 3;

    /// <summary>The run is finished, but a line of <c>checks:</c> has failed.</summary>
    public const int CheckFailed = 4;

    /// <summary>The program is wrong.</summary>
    public const int InternalError = 5;

    /// <summary>The run was interrupted; what was finished is kept.</summary>
    public const int Interrupted = 130;
}
