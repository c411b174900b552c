using System.Collections.Immutable;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How the five states are called.</summary>
public static class EndingWords
{
    /// <summary>The state in files and metrics, such as mini_deal.</summary>
    public static string Id(Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal => "comprehensive_deal",
        Ending.MiniDeal => "mini_deal",
        Ending.Truce => "truce",
        Ending.StillTalking => "still_talking",
        Ending.Breakdown => "breakdown",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };

    /// <summary>The states a table can be in.</summary>
    public static ImmutableArray<Ending> Possible(bool isUnderProtocol) =>
        isUnderProtocol ? [Ending.ComprehensiveDeal, Ending.StillTalking, Ending.Breakdown] : [.. Enum.GetValues<Ending>()];

    /// <summary>The state in tables and figures, such as Mini-deal; under a protocol there is one kind of agreement.</summary>
    public static string Title(Ending ending, bool isUnderProtocol) => isUnderProtocol && ending == Ending.ComprehensiveDeal ? "Agreement" : Title(ending);

    /// <summary>The state in tables and figures of the talks over tariffs, such as Mini-deal.</summary>
    public static string Title(Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal => "Comprehensive deal",
        Ending.MiniDeal => "Mini-deal",
        Ending.Truce => "Truce",
        Ending.StillTalking => "Still talking",
        Ending.Breakdown => "Breakdown",
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };
}
