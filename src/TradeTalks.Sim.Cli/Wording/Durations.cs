namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How waiting times are written.</summary>
internal static class Durations
{
    /// <summary>The longest waiting time that is still written out: a hundred days.</summary>
    public const double LongestSeconds = 8_640_000;

    /// <summary>Seconds with a decimal, then minutes and seconds, then hours and minutes: 3.1 s, 2 min 05 s, 1 h 12 min.</summary>
    public static string Brief(TimeSpan time)
    {
        if (time < TimeSpan.FromSeconds(59.95))
            return $"{time.TotalSeconds:0.0} s";
        var seconds = (long)Math.Round(time.TotalSeconds);
        return seconds < 3600 ? $"{seconds / 60} min {seconds % 60:00} s" : $"{Numbers.Count(seconds / 3600)} h {seconds % 3600 / 60:00} min";
    }
}
