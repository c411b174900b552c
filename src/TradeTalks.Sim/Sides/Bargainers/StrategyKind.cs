using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>A strategy that a scenario can name for a side.</summary>
/// <param name="Name">Its name in scenario files, in kebab-case.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
/// <param name="Source">Who described it, and where.</param>
/// <param name="Parameters">Its numbers.</param>
public sealed record StrategyKind(string Name, string Meaning, string Source, ParameterCatalogue Parameters)
{
    /// <summary>Takes a seat where sides alternate in proposing, given its numbers and a rule of acceptance that replaces its own, or null; null where it cannot sit there.</summary>
    public Func<ParameterValues, IAcceptanceRule?, IBargainer>? Alternates { get; init; }

    /// <summary>Takes a seat in a standoff, given its numbers; null where it cannot sit there.</summary>
    public Func<ParameterValues, IBargainer>? StandsOff { get; init; }

    /// <summary>Decides for a side in the talks over tariffs, given its numbers; null where it cannot.</summary>
    public Func<ParameterValues, IStrategy>? Negotiates { get; init; }

    /// <summary>Takes a seat anywhere by a script; null for strategies that follow none.</summary>
    public Func<ImmutableArray<ScriptedMove>, IBargainer>? Follows { get; init; }

    /// <summary>Whether a rule of acceptance may be named beside it.</summary>
    public bool TakesAcceptance { get; init; }

    /// <summary>What it needs of a table where sides alternate.</summary>
    public TableNeeds Needs { get; init; }

    /// <summary>Seats of a table it can sit at; 0 for any number.</summary>
    public int OnlySeats { get; init; }
}

/// <summary>What a strategy can need of a table.</summary>
[Flags]
public enum TableNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A pie to divide.</summary>
    Pie = 1,

    /// <summary>Proposals that are answered at once, with time after each.</summary>
    AnswersAtOnce = 2,

    /// <summary>Sides that propose in turn.</summary>
    ProposalsInTurn = 4,

    /// <summary>The opener proposing alone.</summary>
    OpenerAlone = 8,

    /// <summary>A finite number of outcomes.</summary>
    Outcomes = 16,

    /// <summary>Sides that know what proposals are worth to the others.</summary>
    CompleteInformation = 32,

    /// <summary>Proposals that can be varied at will.</summary>
    Continuum = 64,
}

/// <summary>A rule of acceptance that a scenario can name for a side.</summary>
/// <param name="Name">Its name in scenario files, in kebab-case.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
/// <param name="Source">Who described it, and where.</param>
/// <param name="Parameters">Its numbers.</param>
/// <param name="Open">Makes the rule, given its numbers.</param>
public sealed record AcceptanceKind(string Name, string Meaning, string Source, ParameterCatalogue Parameters, Func<ParameterValues, IAcceptanceRule> Open);
