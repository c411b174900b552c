using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>What becomes of the talks at one table.</summary>
/// <param name="Id">The table's id in the scenario.</param>
/// <param name="Title">How the table is called in figures and tables, such as "US and China".</param>
/// <param name="Daily">The state of the talks on each day.</param>
public sealed record TableSummary(string Id, string Title, DailyStates Daily)
{
    /// <summary>The shares of the endings at the horizon, by the number of the <see cref="Ending"/>, good to bad.</summary>
    public ImmutableArray<ShareEstimate> Endings { get; } =
        [.. Enum.GetValues<Ending>().Select(ending => Daily.On(Daily.HorizonDays, ending))];

    /// <summary>Whether its sides bargain under a protocol, not over tariffs.</summary>
    public bool IsUnderProtocol { get; init; }

    /// <summary>The states it can be in, good to bad.</summary>
    public ImmutableArray<Ending> Possible => EndingWords.Possible(IsUnderProtocol);

    /// <summary>The two sides, the one named first in place 0; none where they are not known.</summary>
    public ImmutableArray<string> Sides { get; init; } = [];

    /// <summary>When agreement was first reached; null where only states were counted.</summary>
    public AgreementDays? Agreements { get; init; }

    /// <summary>What the courses passed through; null where only states were counted.</summary>
    public TableCourse? Course { get; init; }

    /// <summary>Who gains what, and what is pledged and delivered; null where only states were counted.</summary>
    public TableTerms? Terms { get; init; }

    /// <summary>How one of its states is called.</summary>
    public string TitleOf(Ending ending) => EndingWords.Title(ending, IsUnderProtocol);

    /// <summary>The share of the talks with an agreement at the horizon.</summary>
    public ShareEstimate AnyDeal => Daily.AnyDealBy(Daily.HorizonDays);
}
