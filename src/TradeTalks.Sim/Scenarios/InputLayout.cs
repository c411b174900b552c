using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Scenarios;

/// <summary>All numbers of a scenario in one row, and where in it each owner's numbers begin.</summary>
/// <remarks>Streams of chance are named by path and not by place, so that adding a side or a key leaves the draws of the others alone.</remarks>
public sealed class InputLayout
{
    private readonly ImmutableArray<InputSlot>.Builder _slots = ImmutableArray.CreateBuilder<InputSlot>();
    private readonly int[] _sides;
    private readonly int[] _lists;
    private readonly int[] _entityLists;
    private readonly int[] _talks;
    private readonly int[] _tiers;

    private InputLayout(Scenario scenario)
    {
        Economy = Append("economy", EconomyParameters.Catalogue, scenario.Economy.Inputs);
        _sides = [.. scenario.Sides.Select(side => Append(side.Id, SideParameters.Catalogue, side.Inputs))];
        _lists = [.. scenario.TariffLists.Select(list => Append(list.Id, TariffListParameters.Catalogue, list.Inputs))];
        _entityLists = [.. scenario.EntityLists.Select(list => Append(list.Id, EntityListParameters.Catalogue, list.Inputs))];
        _talks = [.. scenario.Talks.Select(talks => Append(talks.Id, TalksParameters.Catalogue, talks.Inputs))];
        _tiers = [.. scenario.Talks.Select(talks => AppendTiers(talks, scenario.Sides))];
        Slots = _slots.ToImmutable();
    }

    /// <summary>The numbers in their order.</summary>
    public ImmutableArray<InputSlot> Slots { get; }

    /// <summary>Where the economy's numbers begin.</summary>
    public int Economy { get; }

    /// <summary>Lays out the numbers of a scenario.</summary>
    public static InputLayout Of(Scenario scenario) => new(scenario);

    /// <summary>Where a side's numbers begin.</summary>
    public int Side(int side) => _sides[side];

    /// <summary>Where a tariff list's numbers begin.</summary>
    public int TariffList(int list) => _lists[list];

    /// <summary>Where a blacklist's numbers begin.</summary>
    public int EntityList(int list) => _entityLists[list];

    /// <summary>Where a table's numbers begin.</summary>
    public int Talks(int talks) => _talks[talks];

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
}

/// <summary>One number of a scenario.</summary>
/// <param name="Path">Owner and key: US.demanded_share.</param>
/// <param name="Key">What it means and in which unit it is kept.</param>
/// <param name="Input">Its value, and how it varies.</param>
public sealed record InputSlot(string Path, Key Key, Input Input);
