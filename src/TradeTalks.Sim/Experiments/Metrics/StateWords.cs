using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>The states a share can be asked of, in the words of metrics.</summary>
public static class StateWords
{
    /// <summary>Any agreement, mini or comprehensive.</summary>
    public const string AnyDeal = "any deal";

    private static readonly ImmutableArray<(string Name, ImmutableArray<Ending> States)> Words =
    [
        (AnyDeal, [Ending.ComprehensiveDeal, Ending.MiniDeal]),
        .. Enum.GetValues<Ending>().Select(ending => (Plain(EndingWords.Id(ending)), ImmutableArray.Create(ending))),
    ];

    /// <summary>All names.</summary>
    public static ImmutableArray<string> All { get; } = [.. Words.Select(word => word.Name)];

    /// <summary>The states a name stands for, however its words are joined; empty if there is no such name.</summary>
    public static ImmutableArray<Ending> Find(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return Words.FirstOrDefault(word => word.Name == Plain(written)) is { States.IsDefault: false } word ? word.States : [];
    }

    /// <summary>The name of some states.</summary>
    public static string NameOf(ImmutableArray<Ending> states) => Words.First(word => word.States.SequenceEqual(states)).Name;

    /// <summary>The name of some states for people: Any deal, Mini-deal.</summary>
    public static string TitleOf(ImmutableArray<Ending> states) => states.Length == 1 ? EndingWords.Title(states[0]) : "Any deal";

    private static string Plain(string written) => string.Join(' ', written.ToLowerInvariant().Split((char[])[' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
}
