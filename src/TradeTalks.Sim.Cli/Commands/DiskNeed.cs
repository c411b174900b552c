using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Asks before a run writes very much.</summary>
internal static class DiskNeed
{
    private const double Gigabyte = 1e9;
    private const double UnaskedBytes = Gigabyte;

    // In the temporary file of the columns; in rows.csv it takes about as much again.
    private const int BytesPerValue = 2 * sizeof(double);

    /// <summary>Throws if the rows of an experiment take more than 1 GB of disk and nobody has agreed to that.</summary>
    /// <exception cref="IOException">They do; the message names the size and the option.</exception>
    public static void ThrowUnlessAgreed(Experiment experiment, bool isAgreed)
    {
        var bytes = (double)experiment.Replications * OutcomeCatalogue.Of(experiment.Scenario).Length * BytesPerValue;
        if (bytes > UnaskedBytes && !isAgreed)
            throw new IOException($"The rows of {Numbers.Count(experiment.Replications)} replications take about {Numbers.Fixed(bytes / Gigabyte, 1)} GB of disk while they are played, half of it to stay in rows.csv. Say --yes to play them.");
    }
}
