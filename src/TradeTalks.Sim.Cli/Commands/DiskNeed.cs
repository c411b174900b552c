using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Asks before a run writes very much, or more than there is room for.</summary>
internal static class DiskNeed
{
    private const double Gigabyte = 1e9;
    private const double UnaskedBytes = Gigabyte;

    // In the spool while it is played; then as much again, at most, in rows.csv, and half of it in rows.parquet.
    private const int BytesPerValue = sizeof(double);
    private const double WhilePlayed = 2.5;
    private const double ToStay = 1.5;

    /// <summary>Throws if the rows of an experiment take more than 1 GB of disk, or all that is free, and nobody has agreed to that.</summary>
    /// <param name="experiment">What is to be played.</param>
    /// <param name="output">The folder for all runs.</param>
    /// <param name="isAgreed">Whether the user has agreed to any size.</param>
    /// <exception cref="IOException">They do; the message names the size and the option.</exception>
    public static void ThrowUnlessAgreed(Experiment experiment, string output, bool isAgreed)
    {
        if (isAgreed)
            return;
        var bytes = (double)experiment.Replications * OutcomeCatalogue.Of(experiment.Scenario).Length * BytesPerValue;
        var rows = $"The rows of {Numbers.Count(experiment.Replications)} replications take about {Size(WhilePlayed * bytes)} of disk while they are written, {Size(ToStay * bytes)} to stay";
        if (WhilePlayed * bytes > UnaskedBytes)
            throw new IOException($"{rows}. Say --yes to play them.");
        if (FreeBytes(output) is { } free && WhilePlayed * bytes > free)
            throw new IOException($"{rows}, and '{output}' has {Size(free)} left. Choose another folder with -o, or say --yes to play them all the same.");
    }

    private static string Size(double bytes) => bytes >= Gigabyte ? $"{Numbers.Fixed(bytes / Gigabyte, 1)} GB" : $"{Numbers.Fixed(bytes / 1e6, 1)} MB";

    /// <summary>Bytes that may be written to a folder, made or not; null where the system does not say.</summary>
    private static double? FreeBytes(string folder)
    {
        var path = Path.GetFullPath(folder);
        while (!Directory.Exists(path) && Path.GetDirectoryName(path) is { } above)
            path = above;
        try
        {
            return new DriveInfo(path).AvailableFreeSpace;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
