using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Refuses runs whose rows cannot be kept, before they start.</summary>
internal static class MemoryNeed
{
    private const double Gigabyte = 1e9;
    private const double UsableShare = 0.6;

    // A value in its chunk, once more when its column is sorted, and the fingerprint.
    private const int BytesPerValue = 2 * sizeof(double);

    /// <summary>Throws if the rows of an experiment need more memory than there is.</summary>
    /// <exception cref="IOException">They do; the message names the largest number that fits.</exception>
    public static void ThrowIfTooLarge(Experiment experiment)
    {
        var perRow = (double)OutcomeCatalogue.Of(experiment.Scenario).Length * BytesPerValue;
        var usable = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes * UsableShare;
        if (experiment.Replications * perRow > usable)
            throw new IOException($"{Numbers.Count(experiment.Replications)} replications need about {experiment.Replications * perRow / Gigabyte:0.0} GB of memory; at most {Numbers.Count((long)(usable / perRow))} fit here.");
    }
}
