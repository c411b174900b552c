using TradeTalks.Sim.Cli.Commands.Terminal;

namespace TradeTalks.Sim.Tests.Commands.Terminal;

internal sealed class ProgressLineTests
{
    private readonly HandClock _clock = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [OneTimeTearDown]
    public void Close() => _output.Dispose();

    [SetUp]
    public void Empty() => _output.GetStringBuilder().Clear();

    [Test]
    public void It_tells_how_far_how_fast_and_how_long_still()
    {
        var line = Line(isWatched: true);
        _clock.Pass(2);
        line.Report(5_000, 10_000);
        Assert.That(_output.ToString(), Is.EqualTo("\r ━━━━━━━━━━━━━━━                  5,000/10,000   2.0 s left   2,500/s"));
    }

    [Test]
    public void What_is_known_so_far_takes_the_room_of_the_bar()
    {
        var line = Line(isWatched: true);
        _clock.Pass(2);
        line.Report(5_000, 10_000, "45.6 % ± 1.4 pt, goal 1.0 pt");
        Assert.That(_output.ToString(), Is.EqualTo("\r ━━━━━━         5,000/10,000   2.0 s left   2,500/s   45.6 % ± 1.4 pt, goal 1.0 pt"));
    }

    [Test]
    public void It_writes_at_most_ten_times_a_second()
    {
        var line = Line(isWatched: true);
        for (var done = 1; done <= 1_000; done++)
        {
            _clock.Pass(0.001);
            line.Report(done, 1_000);
        }

        Assert.That(_output.ToString().Count(sign => sign == '\r'), Is.EqualTo(10));
    }

    [Test]
    public void It_never_runs_backwards()
    {
        var line = Line(isWatched: true);
        _clock.Pass(1);
        line.Report(500, 1_000);
        _clock.Pass(1);
        line.Report(400, 1_000);
        Assert.That(_output.ToString(), Does.Not.Contain("400/1,000"));
    }

    [Test]
    public void A_shorter_line_wipes_the_longer_one()
    {
        var line = Line(isWatched: true);
        _clock.Pass(1);
        line.Report(1, 1_000);
        _clock.Pass(1);
        line.Finish(1_000, 1_000);
        var lines = _output.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines[1].TrimEnd('\n'), Has.Length.GreaterThanOrEqualTo(lines[0].Length));
    }

    [Test]
    public void Nobody_watching_gets_the_last_line_alone()
    {
        var line = Line(isWatched: false);
        _clock.Pass(3.1);
        line.Report(5_000, 10_000);
        line.Finish(10_000, 10_000, "any deal 49.8 % ±1.0");
        Assert.That(_output.ToString(), Is.EqualTo(" ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   10,000/10,000   3.1 s   3,226/s   any deal 49.8 % ±1.0\n"));
    }

    [Test]
    public void Many_threads_may_report_at_once()
    {
        var line = Line(isWatched: true);
        Parallel.For(1, 1_001, done =>
        {
            _clock.Pass(0.2);
            line.Report(done, 1_000);
        });
        line.Finish(1_000, 1_000);
        var counts = _output.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text.Split('/')[0].Split(' ')[^1].Replace(",", "", StringComparison.Ordinal)));
        Assert.That(counts, Is.Ordered);
    }

    private ProgressLine Line(bool isWatched) => new(_output, isWatched, TerminalLook.Plain, _clock);

    /// <summary>A clock that is moved by hand, in ticks of a microsecond.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1_000_000;

        public override long GetTimestamp() => Interlocked.Read(ref _now);

        public void Pass(double seconds) => Interlocked.Add(ref _now, (long)Math.Round(seconds * TimestampFrequency));
    }
}
