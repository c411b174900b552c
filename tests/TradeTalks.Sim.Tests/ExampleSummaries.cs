using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests;

/// <summary>Invented summaries, ordinary and extreme, for everything that shows them.</summary>
internal static class ExampleSummaries
{
    private static readonly DateOnly Start = new(2019, 10, 9);
    private static readonly long[] Final = [312, 4_668, 1_421, 2_252, 1_347];

    /// <summary>Ten thousand courses of talks over 90 days with two scheduled steps.</summary>
    public static Summary Ordinary() => Of("US-China, October 2019", 90, [Table("main", "US and China", 90, Final)]) with
    {
        Spread = Spread(),
        Steps = [new(new(2019, 10, 15), "US: 250 bn USD, 25 to 30 %"), new(new(2019, 12, 15), "US: 160 bn USD, 0 to 15 %")],
        DealDates = [new(2019, 10, 11)],
        Model = "0.4.0+4f1c09a",
        Sides = 2,
        UncertainInputs = 3,
    };

    /// <summary>What may come: one state only, tiny shares, no replication, one day, a thousand days, many tables, crowded steps, long names.</summary>
    public static IEnumerable<(string Name, Summary Summary)> Extremes()
    {
        yield return ("one_state", Of("All talk", 90, [Table("main", "Main", 90, [0, 0, 0, 10_000, 0])]));
        yield return ("all_deals", Of("Harmony", 90, [Table("main", "Main", 90, [10_000, 0, 0, 0, 0], jumpDay: 0)]));
        yield return ("tiny_shares", Of("Hardly ever", 90, [Table("main", "Main", 90, [1, 2, 9_990, 3, 4])]));
        yield return ("no_replication", Of("Nothing ran", 30, [Table("main", "Main", 30, [0, 0, 0, 0, 0])]) with { Replications = 3, Failed = 3 });
        yield return ("one_replication", Of("Once", 30, [Table("main", "Main", 30, [0, 1, 0, 0, 0])]));
        yield return ("one_day", Of("A day", 1, [Table("main", "Main", 1, Final)]) with { Steps = [new(Start, "US: everything, 10 to 100 %"), new(Start.AddDays(1), "China: answers in kind")] });
        yield return ("thousand_days", Of("Three years", 1000, [Table("main", "Main", 1000, Final)]) with { Steps = Crowded([5, 6, 7, 400, 401, 998, 1000, 1200]) });
        yield return ("neighbouring_steps", Of("Crowded week", 90, [Table("main", "Main", 90, Final)]) with { Steps = Crowded([0, 1, 6, 7, 7, 8, 45, 46, 67, 88, 89, 90]) });
        yield return ("long_names", LongNames());
        yield return ("three_tables", ThreeTables());
        yield return ("huge_counts", Of("Huge", 90, [Table("main", "Main", 90, [0, 0, 0, 1_000_000_000_000, 0])]));
        yield return ("failures", Ordinary() with { Replications = 10_030, Failed = 30 });
    }

    /// <summary>A summary of tables that all counted the same number of replications.</summary>
    public static Summary Of(string scenario, int horizonDays, ImmutableArray<TableSummary> tables) =>
        new(scenario, "9b2e77d1", 20191009, tables[0].Daily.Replications, 0, new Calendar(Start, horizonDays), tables, [], []);

    /// <summary>A table whose talks leave "still talking" gradually for the final counts, half of them on one day.</summary>
    public static TableSummary Table(string id, string title, int horizonDays, long[] final, int jumpDay = 6)
    {
        var counts = ImmutableArray.CreateBuilder<long>();
        for (var day = 0; day <= horizonDays; day++)
        {
            var done = (day >= jumpDay ? 0.4 : 0) + (0.6 * Math.Sqrt(day / (double)horizonDays));
            var today = final.Select(count => day >= horizonDays - 1 ? count : (long)(count * Math.Min(1, done))).ToArray();
            today[3] += final.Sum() - today.Sum();
            counts.AddRange(today);
        }

        return new TableSummary(id, title, new DailyStates(horizonDays, counts.ToImmutable()));
    }

    private static ImmutableArray<StepMark> Crowded(int[] days) =>
        [.. days.Select((day, i) => new StepMark(Start.AddDays(day), i % 2 == 0 ? $"US: list {i + 1}, {25 + i} to {30 + i} %" : $"China: list {i + 1}, answers on soybeans, cars and aircraft"))];

    private static Summary LongNames()
    {
        var name = string.Join(' ', Enumerable.Repeat("A scenario that somebody wished to describe in full", 6));
        var word = new string('w', 300);
        return Of($"{name} {word}", 90, [Table("main", name, 90, Final), Table("side", word, 90, Final)]) with { Steps = [new(Start.AddDays(80), name), new(Start.AddDays(20), word)] };
    }

    private static Summary ThreeTables()
    {
        var china = Table("us-china", "US and China", 60, Final);
        var europe = Table("us-eu", "US and European Union", 60, [0, 2_000, 6_000, 2_000, 0]);
        var japan = Table("us-japan", "US and Japan", 60, [9_999, 0, 0, 0, 1]);
        return Of("Three at once", 60, [china, europe, japan]) with { Steps = Crowded([6, 30]) };
    }

    private static ImmutableArray<SpreadRow> Spread()
    {
        double[] days = [.. Enumerable.Range(0, 4_980).Select(i => Math.Floor(90 * (i / 4_980.0) * (i / 4_980.0)))];
        double[] rounds = [.. Enumerable.Range(0, 10_000).Select(i => (double)(i % 8))];
        double[] tariffs = [.. Enumerable.Range(0, 10_000).Select(i => 0.193 + (i % 100 * 0.0008))];
        double[] money = [.. Enumerable.Range(0, 4_820).Select(i => 18 + (i % 33))];
        return
        [
            SpreadRow.Of("days to agreement (if any)", Quantity.Duration, "d", days),
            SpreadRow.Of("high-level rounds held", Quantity.Number, "", rounds),
            SpreadRow.Of("US tariff on China, day 90", Quantity.Share, "", tariffs),
            SpreadRow.Of("purchases pledged (if any)", Quantity.Money, "bn USD/yr", money),
            SpreadRow.Of("entities listed (nobody was)", Quantity.Number, "", []),
            SpreadRow.Of("days in truce (seen once)", Quantity.Duration, "d", [12]),
        ];
    }
}
