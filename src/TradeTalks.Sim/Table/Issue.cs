using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Table;

/// <summary>Something that is bargained over at a table.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Tiers">Its parts, cheap ones first; empty for issues that come from measures.</param>
/// <param name="InMini">Whether the mini agenda holds it.</param>
/// <param name="InComprehensive">Whether the comprehensive agenda holds it.</param>
public sealed record Issue(string Id, IssueKind Kind, ImmutableArray<Tier> Tiers, bool InMini, bool InComprehensive);

/// <summary>What an issue is made of.</summary>
public enum IssueKind
{
    /// <summary>Holding off the tariff steps that are announced, on both sides; all steps of one list together.</summary>
    ScheduledSteps,

    /// <summary>Taking back the tariffs in force, on both sides.</summary>
    TariffCuts,

    /// <summary>Purchases one side pledges, in tiers of USD bn a year.</summary>
    Purchases,

    /// <summary>Changes of law and practice, in steps.</summary>
    Reforms,

    /// <summary>Taking firms off a blacklist.</summary>
    EntityRelief,

    /// <summary>Anything else with a stated worth to both sides.</summary>
    Other,
}

/// <summary>A part of an issue that can be granted in full or as a share.</summary>
/// <param name="Amount">Its size in the issue's own unit (purchases: USD bn a year); 1 where size means nothing.</param>
/// <param name="WorthToFirst">Worth of the whole part to the table's first side, USD bn a year; negative for a concession.</param>
/// <param name="WorthToSecond">Worth of the whole part to the table's second side, USD bn a year.</param>
public sealed record Tier(double Amount, Input WorthToFirst, Input WorthToSecond);
