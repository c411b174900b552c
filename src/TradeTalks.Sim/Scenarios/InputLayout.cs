using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Scenarios;

/// <summary>All numbers of a scenario in one row, and where in it each owner's numbers begin.</summary>
/// <remarks>Streams of chance are named by path and not by place, so that adding a side or a key leaves the draws of the others alone.</remarks>
public sealed class InputLayout
{
    private const int Nowhere = -1;

    private readonly ImmutableArray<InputSlot>.Builder _slots = ImmutableArray.CreateBuilder<InputSlot>();
    private readonly int[] _sides;
    private readonly int[] _lists;
    private readonly int[] _entityLists;
    private readonly int[] _talks;
    private readonly int[] _tiers;
    private readonly int[] _bargains;
    private readonly int[] _options;
    private readonly int[] _terms;
    private readonly int[] _strategies;
    private readonly int[] _acceptances;

    private InputLayout(Scenario scenario)
    {
        Economy = Append("economy", EconomyParameters.Catalogue, scenario.Economy.Inputs);
        _sides = [.. scenario.Sides.Select((side, index) => IsAtBargainsOnly(scenario, index) ? Nowhere : Append(side.Id, SideParameters.Catalogue, side.Inputs))];
        _lists = [.. scenario.TariffLists.Select(list => Append(list.Id, TariffListParameters.Catalogue, list.Inputs))];
        _entityLists = [.. scenario.EntityLists.Select(list => Append(list.Id, EntityListParameters.Catalogue, list.Inputs))];
        _talks = [.. scenario.Talks.Select(talks => Append(talks.Id, TalksParameters.Catalogue, talks.Inputs))];
        _tiers = [.. scenario.Talks.Select(talks => AppendTiers(talks, scenario.Sides))];
        _bargains = [.. scenario.Bargains.Select(bargain => Append(bargain.Id, ProtocolParameters.Catalogue, bargain.Inputs))];
        _options = [.. scenario.Bargains.Select(bargain => AppendOptions(bargain, scenario.Sides))];
        _terms = [.. scenario.Sides.Select(side => side.Terms.IsEmpty ? Nowhere : Append($"{side.Id}.terms", TermParameters.Catalogue, side.Terms))];
        _strategies = [.. scenario.Sides.Select(side => side.Bargains is { } choice ? Append($"{side.Id}.strategy", choice.Kind.Parameters, choice.Inputs) : Nowhere)];
        _acceptances = [.. scenario.Sides.Select(side => side.Accepts is { } choice ? Append($"{side.Id}.acceptance", choice.Kind.Parameters, choice.Inputs) : Nowhere)];
        Slots = _slots.ToImmutable();
    }

    /// <summary>The numbers in their order.</summary>
    public ImmutableArray<InputSlot> Slots { get; }

    /// <summary>Where the economy's numbers begin.</summary>
    public int Economy { get; }

    /// <summary>Lays out the numbers of a scenario.</summary>
    public static InputLayout Of(Scenario scenario) => new(scenario);

    /// <summary>Where a side's numbers begin; -1 where it sits at tables with a protocol only, which have others.</summary>
    public int Side(int side) => _sides[side];

    /// <summary>Where a tariff list's numbers begin.</summary>
    public int TariffList(int list) => _lists[list];

    /// <summary>Where a blacklist's numbers begin.</summary>
    public int EntityList(int list) => _entityLists[list];

    /// <summary>Where a table's numbers begin.</summary>
    public int Talks(int talks) => _talks[talks];

    /// <summary>Where the numbers of a table with a protocol begin.</summary>
    public int Bargain(int table) => _bargains[table];

    /// <summary>Where the values of a table's options begin: seat after seat, issue after issue, the weight of the issue before the values of its options.</summary>
    public int Options(int table) => _options[table];

    /// <summary>Where a side's terms at tables with a protocol begin; -1 where it sits at none.</summary>
    public int Terms(int side) => _terms[side];

    /// <summary>Where the numbers of the strategy named for a side begin; -1 where none is.</summary>
    public int Strategy(int side) => _strategies[side];

    /// <summary>Where the numbers of the rule of acceptance named for a side begin; -1 where none is.</summary>
    public int Acceptance(int side) => _acceptances[side];

    /// <summary>The place of what a tier is worth to one of the table's two sides.</summary>
    /// <param name="talks">The table.</param>
    /// <param name="tier">The tier, counted over all issues of the table.</param>
    /// <param name="seat">0 for the side named first, 1 for the second.</param>
    public int TierWorth(int talks, int tier, int seat) => _tiers[talks] + (2 * tier) + seat;

    private int Append(string owner, ParameterCatalogue catalogue, ImmutableArray<Input> inputs)
    {
        var offset = _slots.Count;
        foreach (var parameter in catalogue.All)
            _slots.Add(new InputSlot($"{owner}.{parameter.Key.Name}", parameter.Key, inputs[parameter.Index]));
        return offset;
    }

    private static bool IsAtBargainsOnly(Scenario scenario, int side) =>
        scenario.Bargains.Any(bargain => bargain.Parties.Contains(side)) && scenario.Talks.All(talks => talks.First != side && talks.Second != side);

    private int AppendTiers(Talks talks, ImmutableArray<Side> sides)
    {
        var offset = _slots.Count;
        foreach (var issue in talks.Issues)
        {
            for (var tier = 0; tier < issue.Tiers.Length; tier++)
            {
                var path = $"{talks.Id}.{issue.Id}.{tier + 1}";
                _slots.Add(new InputSlot($"{path}.{sides[talks.First].Id}", TalksKeys.Worth, issue.Tiers[tier].WorthToFirst));
                _slots.Add(new InputSlot($"{path}.{sides[talks.Second].Id}", TalksKeys.Worth, issue.Tiers[tier].WorthToSecond));
            }
        }

        return offset;
    }

    private int AppendOptions(Bargain bargain, ImmutableArray<Side> sides)
    {
        var offset = _slots.Count;
        for (var seat = 0; seat < bargain.Parties.Length; seat++)
        {
            var side = sides[bargain.Parties[seat]].Id;
            foreach (var issue in bargain.Issues)
            {
                var values = issue.Values[seat];
                _slots.Add(new InputSlot($"{bargain.Id}.{issue.Id}.weight.{side}", OutcomeKeys.WeightOfSide, values.Weight));
                for (var option = 0; option < values.Values.Length; option++)
                    _slots.Add(new InputSlot($"{bargain.Id}.{issue.Id}.{option + 1}.{side}", OutcomeKeys.ValueToSide, values.Values[option]));
            }
        }

        return offset;
    }
}

/// <summary>One number of a scenario.</summary>
/// <param name="Path">Owner and key: US.demanded_share.</param>
/// <param name="Key">What it means and in which unit it is kept.</param>
/// <param name="Input">Its value, and how it varies.</param>
public sealed record InputSlot(string Path, Key Key, Input Input);
