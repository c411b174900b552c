using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>How far a run is, on one line that is written over while a person watches; elsewhere only the last line.</summary>
/// <param name="output">Where to write: standard error.</param>
/// <param name="isWatched">Whether the line may be written over.</param>
/// <param name="look">Signs that may be written.</param>
/// <param name="time">The clock.</param>
internal sealed class ProgressLine(TextWriter output, bool isWatched, TerminalLook look, TimeProvider time)
{
    private const int BarWidth = 30;
    private const int ShortBarWidth = 12;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _writing = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _last = TimeSpan.MinValue;
    private long _done;
    private int _written;

    /// <summary>Replications that were there before, which say nothing about the speed.</summary>
    public long Earlier { get; init; }

    /// <summary>Takes a count from any thread; late and smaller counts are ignored, and so are counts between two writings.</summary>
    /// <param name="done">Replications finished.</param>
    /// <param name="total">Replications wanted, or probably needed.</param>
    /// <param name="known">What is known so far, for which the bar makes room; may be empty.</param>
    public void Report(long done, long total, string known = "")
    {
        if (!isWatched)
            return;
        lock (_writing)
        {
            var elapsed = time.GetElapsedTime(_start);
            if (done < _done || (_last != TimeSpan.MinValue && elapsed - _last < Pause))
                return;
            (_done, _last) = (done, elapsed);
            WriteOver(Line(done, total, elapsed, isLast: false, known));
        }
    }

    /// <summary>Writes the last line and ends it.</summary>
    /// <param name="done">Replications finished.</param>
    /// <param name="total">Replications wanted; more than done if the run was interrupted.</param>
    /// <param name="note">What else is known at the end, such as the share of deals; may be empty.</param>
    public void Finish(long done, long total, string note = "")
    {
        lock (_writing)
        {
            var line = Line(done, total, time.GetElapsedTime(_start), isLast: true);
            WriteOver(note.Length == 0 ? line : $"{line}   {note}");
            output.WriteLine();
            output.Flush();
        }
    }

    private void WriteOver(string line)
    {
        output.Write(isWatched ? $"\r{line.PadRight(_written)}" : line);
        output.Flush();
        _written = line.Length;
    }

    private string Line(long done, long total, TimeSpan elapsed, bool isLast, string known = "")
    {
        var rate = elapsed > TimeSpan.Zero ? (done - Earlier) / elapsed.TotalSeconds : 0;
        var duration = isLast ? Durations.Brief(elapsed) : Left(done, total, rate);
        string[] parts = [Bar(done, total, known.Length > 0 ? ShortBarWidth : BarWidth), $"{Numbers.Count(done)}/{Numbers.Count(total)}", duration, rate > 0 ? $"{Numbers.Fixed(rate, rate < 10 ? 1 : 0)}/s" : "", look.Signs(known)];
        return " " + string.Join("   ", parts.Where(part => part.Length > 0));
    }

    private static string Left(long done, long total, double rate) =>
        rate > 0 && total > done ? $"{Durations.Brief(TimeSpan.FromSeconds(Math.Min((total - done) / rate, Durations.LongestSeconds)))} left" : "";

    private string Bar(long done, long total, int width)
    {
        var filled = total <= 0 ? 0 : (int)(width * Math.Clamp(done / (double)total, 0, 1));
        var (full, empty) = look.IsAscii ? ('#', '.') : ('━', ' ');
        return new string(full, filled) + new string(empty, width - filled);
    }
}
