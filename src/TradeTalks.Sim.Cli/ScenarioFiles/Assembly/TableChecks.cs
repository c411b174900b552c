using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Checks of the tables.</summary>
internal sealed class TableChecks(Names names, Dates dates, ProblemList problems)
{
    /// <summary>Checks every table of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lists">Its tariff lists.</param>
    public void Run(BoundMap file, ImmutableArray<BoundMap> lists)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var table in Names.ItemsOf(file, ScenarioKeys.Talks).Where(table => !table.Has(ProtocolKeys.Protocol)))
        {
            CheckComplete(table);
            if (Between(table) is { } pair)
            {
                if (!pairs.Add(pair) || pairs.Contains((pair.Second, pair.First)))
                    problems.Add(SenseCodes.Repeated, table.MarkOf(TalksKeys.Between), $"{pair.First} and {pair.Second} have a table already", "put all issues of a pair on one table");
                CheckIssues(table, pair);
                CheckSize(table, pair, lists);
            }

            CheckAgenda(table, TalksKeys.Mini);
            CheckAgenda(table, TalksKeys.Comprehensive);
            dates.CheckAhead(table, TalksKeys.NextHighLevel);
            dates.CheckAhead(table, TalksKeys.NextMidLevel);
            dates.CheckAllAhead(table, TalksKeys.Summits);
        }
    }

    private void CheckComplete(BoundMap table)
    {
        Key[] needed = [TalksKeys.Issues, TalksKeys.Mini];
        foreach (var key in needed.Where(key => !problems.HasErrors && !table.Has(key)))
            problems.Add(ValueCodes.MissingKey, table.Mark, $"'{key.Name}' is missing in {table.Path}", $"add {key.Name}: {key.Example}");
    }

    private (string First, string Second)? Between(BoundMap table)
    {
        if (!table.TryGet<BoundList>(TalksKeys.Between, out var between) || between.Items.Length != 2)
            return null;
        var sides = between.Items.Select(item => names.Side((string)item.Value, item.Mark)).ToList();
        if (sides.Contains(-1))
            return null;
        if (sides[0] == sides[1])
            problems.Add(SenseCodes.SameSide, between.Items[1].Mark, "a table needs two different sides");
        return sides[0] == sides[1] ? null : (names.Sides[sides[0]], names.Sides[sides[1]]);
    }

    private void CheckIssues(BoundMap table, (string First, string Second) pair)
    {
        foreach (var issue in Names.ItemsOf(table, TalksKeys.Issues))
        {
            if (!issue.TryGet<string>(TalksKeys.Kind, out var kind))
                continue;
            var needsTiers = !IssueKinds.Parse(kind).ComesFromTariffs();
            if (needsTiers != issue.Has(TalksKeys.Tiers) && !HasBrokenTiers(issue))
                problems.Add(SenseCodes.Tiers, needsTiers ? issue.Mark : issue.KeyMarkOf(TalksKeys.Tiers), needsTiers ? $"an issue of kind {kind} needs 'tiers'" : $"an issue of kind {kind} has no 'tiers': it is made from the tariff lists");
            foreach (var tier in Names.ItemsOf(issue, TalksKeys.Tiers))
                CheckWorth(tier, pair);
        }
    }

    /// <summary>Whether tiers were written but could not be read, which has been reported.</summary>
    private bool HasBrokenTiers(BoundMap issue) => problems.HasErrors && !issue.Has(TalksKeys.Tiers);

    private void CheckWorth(BoundMap tier, (string First, string Second) pair)
    {
        if (!tier.TryGet<BoundSides>(TalksKeys.TierWorth, out var worth))
            return;
        string[] expected = [pair.First, pair.Second];
        foreach (var side in worth.Sides.Where(side => !expected.Contains(side.Side)))
            problems.Add(References.Unknown("side of this table", side.Side, side.Value.KeyMark, expected));
        foreach (var missing in expected.Where(side => worth.Sides.All(stated => stated.Side != side)))
            problems.Add(SenseCodes.WrongSides, tier.MarkOf(TalksKeys.TierWorth), $"the worth to {missing} is missing", $"add {missing}: ... bn USD");
    }

    private void CheckAgenda(BoundMap table, Key agenda)
    {
        if (!table.TryGet<BoundList>(agenda, out var listed))
            return;
        var issues = Names.ItemsOf(table, TalksKeys.Issues).Select(issue => issue.GetOr(TalksKeys.IssueId, "")).ToList();
        foreach (var item in listed.Items.Where(item => !issues.Contains((string)item.Value)))
            problems.Add(References.Unknown("issue", (string)item.Value, item.Mark, issues));
    }

    private void CheckSize(BoundMap table, (string First, string Second) pair, ImmutableArray<BoundMap> lists)
    {
        var between = lists.Where(list => IsBetween(list, pair)).ToList();
        var size = 0;
        foreach (var issue in Names.ItemsOf(table, TalksKeys.Issues))
        {
            size += issue.GetOr(TalksKeys.Kind, "") switch
            {
                "scheduled-steps" => between.Count(MayRise),
                "tariff-cuts" => between.Count,
                _ => Names.ItemsOf(issue, TalksKeys.Tiers).Length,
            };
        }

        if (size > Package.Capacity)
            problems.Add(SenseCodes.TooMuch, table.MarkOf(TalksKeys.Issues), $"{size} segments are on this table, {Package.Capacity} fit", "join tiers, or tariff lists");
    }

    private static bool MayRise(BoundMap list) => list.Has(MeasureKeys.Steps) || list.Has(MeasureKeys.Ladder);

    private static bool IsBetween(BoundMap list, (string First, string Second) pair)
    {
        var (by, on) = (list.GetOr(MeasureKeys.By, ""), list.GetOr(MeasureKeys.On, ""));
        return (by, on) == pair || (on, by) == pair;
    }
}
