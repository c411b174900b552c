using System.Diagnostics;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>How long the parts of a command took, in seconds. Times go into run.json and nowhere else.</summary>
internal sealed class Stopwatches(TimeProvider time)
{
    private readonly List<(string Part, double Seconds)> _parts = [];
    private long _last = time.GetTimestamp();

    /// <summary>The parts in the order they ended.</summary>
    public IReadOnlyList<(string Part, double Seconds)> Parts => _parts;

    /// <summary>Notes the time from the start of the process to now as the part "start".</summary>
    public void NoteStart()
    {
        using var process = Process.GetCurrentProcess();
        _parts.Add(("start", (time.GetUtcNow().UtcDateTime - process.StartTime.ToUniversalTime()).TotalSeconds));
        _last = time.GetTimestamp();
    }

    /// <summary>Notes the time since the last note as a part.</summary>
    public void Note(string part)
    {
        _parts.Add((part, time.GetElapsedTime(_last).TotalSeconds));
        _last = time.GetTimestamp();
    }
}
