using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Scenarios;

/// <summary>The keys of <c>sweep:</c>, which say at which values of some keys a scenario is played. None of them shapes the scenario itself.</summary>
public static class SweepKeys
{
    /// <summary>Points a sweep may have.</summary>
    public const int MostPoints = 10_000;

    private const int LongestMetric = 200;
    private const int MostMetrics = 20;
    private const int MostExclusions = 1000;

    /// <summary>The grid.</summary>
    public static Key Matrix { get; } = new("matrix", new PathsForm("list of values, or a range a..b/steps"), "Every combination of these values is a point. A path is that of --set; a range is written 50 %..80 %/7.") { Example = "{US.demanded_share: [60 %, 70 %, 80 %]}" };

    /// <summary>What is left out of the grid.</summary>
    public static Key Exclude { get; } = new("exclude", new ListForm(new PathsForm("value"), 0, MostExclusions), "Combinations that are left out: every point with all of these values.") { Default = "none", Example = "[{US.demanded_share: 80 %, China.demanded_share: 70 %}]" };

    /// <summary>Points of the Latin hypercube.</summary>
    public static Key Points { get; } = new("points", new CountForm(1, MostPoints), "How many points.") { Required = true, Example = "50" };

    /// <summary>Ranges of the Latin hypercube.</summary>
    public static Key Ranges { get; } = new("ranges", new PathsForm("range a..b"), "The ranges the points are spread over; each has one point in each of as many slices as there are points.") { Required = true, Example = "{US.demanded_share: 50 %..80 %, China.demanded_share: 45 %..70 %}" };

    /// <summary>The Latin hypercube.</summary>
    public static Key Hypercube { get; } = new("lhs", new MapForm([Points, Ranges]), "Points spread over ranges by Latin hypercube sampling, each combined with each point of the matrix.") { Default = "none", Example = "{points: 50, ranges: {US.demanded_share: 50 %..80 %}}" };

    /// <summary>What is worked out at each point.</summary>
    public static Key Metrics { get; } = new("metrics", new ListForm(new TextForm(LongestMetric), 1, MostMetrics), "What is worked out at each point.") { Default = "share(any deal)", Example = "[share(any deal), mean(main.rounds)]" };

    /// <summary>The points of a sweep.</summary>
    public static Key Sweep { get; } = new("sweep", new MapForm([Matrix, Exclude, Hypercube, Metrics]), "The points at which `tradetalks sweep` plays the scenario, all with the same seeds. Options on the command line replace it.") { Default = "none", Example = "{matrix: {US.demanded_share: [60 %, 70 %, 80 %]}}" };
}
