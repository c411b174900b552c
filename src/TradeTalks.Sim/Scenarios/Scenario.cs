using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Scenarios;

/// <summary>One complete, checked case: everything a run needs, and nothing that changes while it runs.</summary>
public sealed record Scenario
{
    private readonly Lazy<InputLayout> _inputs;
    private readonly Lazy<EconomySource> _economies;

    /// <summary>An empty case; the required members fill it.</summary>
    public Scenario()
    {
        _inputs = new Lazy<InputLayout>(() => InputLayout.Of(this));
        _economies = new Lazy<EconomySource>(PrepareEconomy);
    }

    /// <summary>A copy lays out its numbers and prices anew, because a <c>with</c> may change them.</summary>
    [SetsRequiredMembers]
    private Scenario(Scenario original)
    {
        _inputs = new Lazy<InputLayout>(() => InputLayout.Of(this));
        _economies = new Lazy<EconomySource>(PrepareEconomy);
        Name = original.Name;
        Calendar = original.Calendar;
        Sides = original.Sides;
        Talks = original.Talks;
        Bargains = original.Bargains;
        TariffLists = original.TariffLists;
        EntityLists = original.EntityLists;
        Economy = original.Economy;
        Run = original.Run;
        Checks = original.Checks;
        Questions = original.Questions;
    }

    /// <summary>The ids of all tables: those over tariffs, then those with a protocol.</summary>
    public ImmutableArray<string> TableIds => [.. Talks.Select(talks => talks.Id), .. Bargains.Select(bargain => bargain.Id)];

    /// <summary>Its title, for people.</summary>
    public required string Name { get; init; }

    /// <summary>Start and end.</summary>
    public required Calendar Calendar { get; init; }

    /// <summary>The governments, two or more.</summary>
    public required ImmutableArray<Side> Sides { get; init; }

    /// <summary>The talks over tariffs, each a table between two sides.</summary>
    public required ImmutableArray<Talks> Talks { get; init; }

    /// <summary>The tables with a protocol.</summary>
    public ImmutableArray<Bargain> Bargains { get; init; } = [];

    /// <summary>Tariffs in force and announced.</summary>
    public required ImmutableArray<TariffList> TariffLists { get; init; }

    /// <summary>Blacklists.</summary>
    public required ImmutableArray<EntityList> EntityLists { get; init; }

    /// <summary>How tariffs are priced.</summary>
    public required EconomySettings Economy { get; init; }

    /// <summary>How often it is played.</summary>
    public required RunSettings Run { get; init; }

    /// <summary>What a run is expected to show, as written; shapes no result.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>What a run is asked; shapes no result.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Every number that shapes results, in a fixed order.</summary>
    public InputLayout Inputs => _inputs.Value;

    /// <summary>Where runs get their economies from; made when first asked for.</summary>
    /// <exception cref="TradeTalks.Sim.Economy.PriceTables.PriceTableException">Tariffs cannot be priced exactly enough.</exception>
    /// <exception cref="TradeTalks.Sim.Economy.Equations.NoEquilibriumException">The economy has no solution at tariffs the scenario can reach.</exception>
    public EconomySource Economies => _economies.Value;

    private EconomySource PrepareEconomy() => Economy.Prepare(TariffLists, Sides.Length);
}
