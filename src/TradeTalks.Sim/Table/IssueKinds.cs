using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Table;

/// <summary>How the kinds of issue are written.</summary>
public static class IssueKinds
{
    /// <summary>The words of the scenario language, in the order of <see cref="IssueKind"/>.</summary>
    public static ImmutableArray<Word> Words { get; } =
    [
        new("scheduled-steps", "holding off the tariff steps announced between the two sides"),
        new("tariff-cuts", "taking back the tariffs in force between the two sides"),
        new("purchases", "purchases pledged, in tiers"),
        new("reforms", "changes of law and practice, in tiers"),
        new("entity-relief", "taking firms off a blacklist, in tiers"),
        new("other", "anything else with a stated worth to both sides, in tiers"),
    ];

    /// <summary>The kind a word stands for.</summary>
    /// <exception cref="ArgumentException">The word is none of <see cref="Words"/>.</exception>
    public static IssueKind Parse(string word)
    {
        for (var kind = 0; kind < Words.Length; kind++)
        {
            if (Words[kind].Name == word)
                return (IssueKind)kind;
        }

        throw new ArgumentException($"No kind of issue is called '{word}'.", nameof(word));
    }

    /// <summary>Whether issues of this kind are made from the tariff lists and have no tiers of their own.</summary>
    public static bool ComesFromTariffs(this IssueKind kind) => kind is IssueKind.ScheduledSteps or IssueKind.TariffCuts;
}
