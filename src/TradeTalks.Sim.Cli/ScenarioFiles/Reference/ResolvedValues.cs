using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>One thing a scenario states, with everything filled in.</summary>
/// <param name="Path">Owner and key: US.demanded_share.</param>
/// <param name="Text">Its value as a file would write it.</param>
internal sealed record ResolvedValue(string Path, string Text);

/// <summary>Everything a scenario states that shapes its results, in a fixed order; not its name, nor how often it is played.</summary>
internal static class ResolvedValues
{
    private const string None = "none";

    /// <summary>The values.</summary>
    public static ImmutableArray<ResolvedValue> Of(Scenario scenario) =>
    [
        new ResolvedValue("time.start", $"{scenario.Calendar.StartDate:yyyy-MM-dd}"),
        new ResolvedValue("time.horizon", $"{scenario.Calendar.HorizonDays} d"),
        .. scenario.Sides.Select(side => new ResolvedValue($"{side.Id}.election", Date(side.Election))),
        .. scenario.Talks.SelectMany(talks => OfTable(scenario, talks)),
        .. scenario.TariffLists.SelectMany(list => OfTariffs(scenario, list)),
        .. scenario.EntityLists.SelectMany(list => OfEntities(scenario, list)),
        .. OfEconomy(scenario),
        .. scenario.Economy.Flows.SelectMany(flow => OfFlow($"{scenario.Sides[flow.Exporter].Id} to {scenario.Sides[flow.Importer].Id}", flow.Imports, flow.Tariff)),
        .. scenario.Inputs.Slots.Select(Number),
    ];

    private static IEnumerable<ResolvedValue> OfTable(Scenario scenario, Talks talks)
    {
        yield return new($"{talks.Id}.between", $"{scenario.Sides[talks.First].Id}, {scenario.Sides[talks.Second].Id}");
        yield return new($"{talks.Id}.next_high_level", Date(talks.NextHighLevel));
        yield return new($"{talks.Id}.next_mid_level", Date(talks.NextMidLevel));
        yield return new($"{talks.Id}.summits", List(talks.Summits.Select(summit => $"{summit:yyyy-MM-dd}")));
        foreach (var issue in talks.Issues)
        {
            var agendas = (issue.InMini, issue.InComprehensive) switch
            {
                (true, true) => "on both agendas",
                (true, false) => "on the mini agenda",
                (false, true) => "on the comprehensive agenda",
                _ => "on no agenda",
            };
            yield return new($"{talks.Id}.{issue.Id}", $"{issue.Kind}, {agendas}");
            for (var tier = 0; tier < issue.Tiers.Length; tier++)
                yield return new($"{talks.Id}.{issue.Id}.{tier + 1}.amount", KeyText.Number(issue.Tiers[tier].Amount, Quantity.Number));
        }
    }

    private static IEnumerable<ResolvedValue> OfTariffs(Scenario scenario, TariffList list)
    {
        yield return new($"{list.Id}.by", $"{scenario.Sides[list.Imposer].Id} on {scenario.Sides[list.Target].Id}");
        yield return new($"{list.Id}.coverage", KeyText.Spell(list.Coverage, Quantity.Money));
        yield return new($"{list.Id}.rate", KeyText.Spell(list.Rate, Quantity.Share));
        yield return new($"{list.Id}.ladder", List(list.Ladder.Select(rate => KeyText.Spell(rate, Quantity.Share))));
        yield return new($"{list.Id}.steps", List(list.Steps.Select(step => StepOf(scenario, step))));
    }

    private static string StepOf(Scenario scenario, TariffStep step)
    {
        var answer = step.Answers < 0 ? "" : $", answers {scenario.TariffLists[step.Answers].Id}";
        return $"{KeyText.Spell(step.ToRate, Quantity.Share)} on {step.Due:yyyy-MM-dd}, announced {step.Announced:yyyy-MM-dd}{answer}";
    }

    private static IEnumerable<ResolvedValue> OfEntities(Scenario scenario, EntityList list)
    {
        yield return new($"{list.Id}.by", $"{scenario.Sides[list.Imposer].Id} on {scenario.Sides[list.Target].Id}");
        yield return new($"{list.Id}.agency", list.Agency);
        yield return new($"{list.Id}.entities", $"{list.Entities}");
    }

    private static IEnumerable<ResolvedValue> OfEconomy(Scenario scenario)
    {
        yield return new("economy.model", EconomyModels.WordOf(scenario.Economy.Model));
        if (scenario.Economy.Trade is not { } trade)
            yield break;
        yield return new("economy.closure", $"{trade.Closure}");
        yield return new("economy.elasticities", List((trade.Elasticities ?? []).Select(elasticity => KeyText.Number(elasticity, Quantity.Number))));
        foreach (var (side, region) in scenario.Sides.Zip(trade.RegionOfSide))
            yield return new($"{side.Id}.region", trade.World.Regions[region].Code);
        foreach (var region in trade.World.Regions)
            yield return new($"economy.{region.Code}.spending", KeyText.Spell(trade.World.Spending(trade.World.IndexOf(region.Code)), Quantity.Money));
    }

    private static IEnumerable<ResolvedValue> OfFlow(string path, double imports, double tariff)
    {
        yield return new($"economy.{path}.imports", KeyText.Spell(imports, Quantity.Money));
        yield return new($"economy.{path}.tariff", KeyText.Spell(tariff, Quantity.Share));
    }

    private static ResolvedValue Number(InputSlot slot)
    {
        var quantity = ((NumberForm)slot.Key.Form).Quantity;
        var text = slot.Input.Distribution.Describe(value => KeyText.Number(value, quantity)) + KeyText.Unit(quantity);
        return new ResolvedValue(slot.Path, slot.Input.Variation == Variation.Chance ? $"{text}, each time" : text);
    }

    private static string Date(DateOnly? date) => date is { } known ? $"{known:yyyy-MM-dd}" : None;

    private static string List(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } text ? text : None;
}
