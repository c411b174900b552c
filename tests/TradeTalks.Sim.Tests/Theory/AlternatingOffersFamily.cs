using System.Globalization;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;
using static TradeTalks.Sim.Table.Protocols.ProtocolParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Alternating offers between two sides with full information: discounting by period or by time, last round, breakdown, outside and inside options.</summary>
internal sealed partial class AlternatingOffersFamily : Family
{
    private const int LevelsOfTime = 6;
    private const int LevelsOfChance = 12;

    public override bool Fits(KnownCase known) =>
        known.Has("delta1", "delta2") || known.Has("p", "b1", "b2") || (known.Has("r1", "r2") && !known.Has("demand1"));

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known) => known.Expected.Keys.Select(name => (name, ValueOf(known, name)));

    /// <summary>The table of a case in a setting.</summary>
    public static BargainTable TableOf(KnownCase known, Setting setting)
    {
        var isByPeriod = known.Has("delta1") || !known.Has("r1");
        var gap = setting.Dt * setting.Shrink;
        var perYear = isByPeriod ? 1 : 365 / setting.DaysPerUnit;
        var table = new BargainTable { Protocol = ProtocolOf(known, setting) };
        table.Rule(PieSize, known.InputOr("pie", known.InputOr("S", 1))).Rule(Gap, isByPeriod ? 365 : gap * setting.DaysPerUnit);
        table.Rule(BreakdownChance, known.InputOr("p", 0) * (isByPeriod ? setting.Shrink : 1)).Rule(BreakdownHazard, known.InputOr("lam", 0) * perYear);
        for (var seat = 0; seat < 2; seat++)
        {
            var rate = known.InputOr($"r{seat + 1}", 0);
            table.Term(seat, DiscountFactor, isByPeriod ? known.InputOr($"delta{seat + 1}", 1) : Math.Exp(-rate * perYear));
            table.Term(seat, NoDeal, known.InputOr($"b{seat + 1}", 0));
            table.Term(seat, InsideFlow, (known.InputOr($"g{seat + 1}", 0) - (seat == 1 ? setting.Extra : 0)) * perYear);
        }

        return table.Term(1, OutsideOption, double.IsNaN(setting.W2) ? 0 : setting.W2);
    }

    private static Protocol ProtocolOf(KnownCase known, Setting setting) =>
        new(ProtocolKind.AlternatingOffers) { Opener = setting.Opener, Rounds = setting.Rounds, MayWalkOut = !double.IsNaN(setting.W2) && known.Has("w2") };

    private static double ValueOf(KnownCase known, string name)
    {
        var setting = Setting.Of(known);
        return name switch
        {
            "agreement_round" => TableOf(known, setting).Play().Facts.EndRound + 1,
            "limit" => Limit(known, setting, 0),
            "threshold_w2" => Threshold(known, setting),
            "share2_if_2_proposes" => Part(known, setting with { Opener = 1 }, 1),
            "u1_limit_after_extra" => Limit(known, setting with { Extra = known.Input("extra_cost_on_2") }, 0),
            "marginal" => (Limit(known, setting with { Extra = known.Input("extra_cost_on_2") }, 0) - Limit(known, setting, 0)) / known.Input("extra_cost_on_2"),
            _ => ValueOf(known, setting, PartName().Match(name)),
        };
    }

    private static double ValueOf(KnownCase known, Setting setting, Match match)
    {
        var seat = int.Parse(match.Groups["seat"].Value, CultureInfo.InvariantCulture) - 1;
        if (match.Groups["rounds"].Success)
            return Part(known, setting with { Rounds = int.Parse(match.Groups["rounds"].Value, CultureInfo.InvariantCulture) }, seat);
        if (match.Groups["dt"].Success)
            return Part(known, setting with { Dt = double.Parse(match.Groups["dt"].Value, CultureInfo.InvariantCulture) }, seat);
        if (match.Groups["w2"].Success)
            return Part(known, setting with { W2 = double.Parse(match.Groups["w2"].Value, CultureInfo.InvariantCulture) }, seat);
        var isLimit = match.Groups["limit"].Success || (known.Has("r1") && !known.Has("dt"));
        return isLimit ? Limit(known, setting, seat) : Part(known, setting, seat);
    }

    private static double Part(KnownCase known, Setting setting, int seat) => TableOf(known, setting).Play().Public.Standing[seat];

    /// <summary>What a part comes to as periods, or chances of breakdown, go to 0: Neville's extrapolation of the program's own answers.</summary>
    private static double Limit(KnownCase known, Setting setting, int seat)
    {
        // Gaps are halved as long as they fall on whole ticks; chances can be halved more often.
        var levels = known.Has("r1") ? LevelsOfTime : LevelsOfChance;
        var answers = Enumerable.Range(0, levels).Select(level => Part(known, setting with { Shrink = Math.Pow(0.5, level) }, seat)).ToArray();
        for (var order = 1; order < levels; order++)
        {
            for (var level = levels - 1; level >= order; level--)
                answers[level] += (answers[level] - answers[level - 1]) / (Math.Pow(2, order) - 1);
        }

        return answers[^1];
    }

    /// <summary>The outside option from which on the division changes, by halving.</summary>
    private static double Threshold(KnownCase known, Setting setting)
    {
        var without = Part(known, setting, 0);
        var (low, high) = (0.0, known.InputOr("pie", 1));
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Math.Abs(Part(known, setting with { W2 = middle }, 0) - without) < 1e-13 ? (middle, high) : (low, middle);
        }

        return low;
    }

    [GeneratedRegex(@"^(share|u)(?<seat>\d)(_T(?<rounds>\d+)|_dt(?<dt>[\d.]+)|_w2_(?<w2>[\d.]+)|_(?<limit>limit)|_dt)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartName();

    /// <summary>What is varied over the questions of one case.</summary>
    /// <param name="Dt">Time between offers, in the case's unit.</param>
    /// <param name="DaysPerUnit">Days one unit of time is played as: so many that offers fall on whole ticks.</param>
    internal sealed record Setting(double Dt, double DaysPerUnit)
    {
        private static readonly double[] Days = [365, 1000, 360, 3600, 10_000, 1024];

        public int Opener { get; init; }

        public int Rounds { get; init; }

        public double W2 { get; init; } = double.NaN;

        public double Extra { get; init; }

        public double Shrink { get; init; } = 1;

        public static Setting Of(KnownCase known)
        {
            var gaps = !known.Has("dt") ? [0.125] : known.Raw("dt").ValueKind == System.Text.Json.JsonValueKind.Array ? known.List("dt") : [known.Input("dt")];
            var middle = gaps.FirstOrDefault(gap => gap <= 0.25, gaps[^1]);
            var days = Days.FirstOrDefault(days => gaps.All(gap => IsWhole(gap * days)) && IsWhole(middle * days / 32), 1000);
            return new Setting(middle, days) { Opener = (int)known.InputOr("first_proposer", 1) - 1 };
        }

        private static bool IsWhole(double days) => Math.Abs((days * 1024) - Math.Round(days * 1024)) < 1e-6;
    }
}
