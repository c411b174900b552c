using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Shows how far a run has come, on one line that is written over; silent where nobody watches.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? _writer;
    private readonly TimeProvider _time;
    private readonly long _total;
    private readonly long _start;
    private readonly Lock _lock = new();
    private long _lastShown;
    private int _width;

    /// <summary>A line for a run.</summary>
    /// <param name="writer">Where it is shown; null shows nothing.</param>
    /// <param name="total">Replications asked for.</param>
    /// <param name="time">The clock.</param>
    public ProgressLine(TextWriter? writer, long total, TimeProvider time)
    {
        (_writer, _total, _time) = (writer, total, time);
        _start = _lastShown = time.GetTimestamp();
    }

    /// <summary>Shows the progress if the last showing is long enough ago; may be called from any thread.</summary>
    /// <param name="done">Replications finished.</param>
    public void Show(long done)
    {
        if (_writer is null || _time.GetElapsedTime(Volatile.Read(ref _lastShown)) < Pause || !_lock.TryEnter())
            return;
        try
        {
            Volatile.Write(ref _lastShown, _time.GetTimestamp());
            Overwrite(Text(done));
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_width > 0)
            Overwrite("");
        _width = 0;
    }

    private string Text(long done)
    {
        var seconds = _time.GetElapsedTime(_start).TotalSeconds;
        var filled = (int)(BarWidth * done / _total);
        var rate = done / Math.Max(seconds, 1e-3);
        var left = TimeSpan.FromSeconds((_total - done) / Math.Max(rate, 1e-3));
        return $" {new string('━', filled)}{new string('─', BarWidth - filled)} {Numbers.Count(done)}/{Numbers.Count(_total)}   {Numbers.Count((long)rate)}/s   {Wait(left)} left";
    }

    private static string Wait(TimeSpan left) => left.TotalHours >= 1 ? $"{left.TotalHours:0.0} h" : left.TotalMinutes >= 1 ? $"{left.TotalMinutes:0.0} min" : $"{left.TotalSeconds:0} s";

    private void Overwrite(string text)
    {
        _writer!.Write('\r' + text.PadRight(_width) + (text.Length == 0 ? "\r" : ""));
        _writer.Flush();
        _width = text.Length;
    }
}
