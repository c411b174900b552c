using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sources;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The part of a run that tells where the spread of deals comes from. It plays a thousand twins, so it is left out where they would cost more than the run, or nobody reads them. It is about talks over tariffs; runs without any have no such part.</summary>
internal static class SourcesStep
{
    /// <summary>Estimates, shows and files it, while the rows can still be read.</summary>
    public static void Run(RunRequest request, Experiment experiment, OutcomeSet outcome, RunFolder folder, Doors doors, CancellationToken cancellation)
    {
        if (outcome.Replications < SpreadSources.Twins || outcome.Replications < experiment.Replications)
            return;
        var talks = experiment.Scenario.Talks;
        if (talks.IsEmpty)
            return;
        var about = talks.Length == 1 ? "any deal" : $"any deal at {talks[0].Id}";
        if (SpreadSources.Of(Metric.Parse($"share({about})", experiment.Scenario), experiment, outcome, cancellation) is not { } sources)
            return;
        if (!request.IsQuiet && !request.AsJson)
            doors.Out.Write($"\n{SourcesText.Of(sources, about, doors.LookOf(request.IsPlain))}");
        folder.Write("sources.json", SpreadSourcesJson.Write(sources));
    }
}
