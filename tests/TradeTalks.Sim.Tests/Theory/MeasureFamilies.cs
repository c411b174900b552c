using System.Collections.Immutable;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Events;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>The cost of a flow that changes in steps: duties undiscounted, present values exact.</summary>
internal sealed class AccrualFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("r", "segments");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var segments = SegmentsOf(known);
        var tariffs = new TariffState([new TariffList("flow", 0, 1, 1, 0, [], [], [])], new Calendar(BargainTable.Start, 9000));
        tariffs.Begin();
        var value = 0.0;
        foreach (var (from, to, flow) in segments)
        {
            tariffs.SetRate(0, flow, SimTime.FromDays(from * 365));
            value += Discounting.Flow(flow, known.Input("r"), from, to);
        }

        tariffs.Accrue(SimTime.FromDays(segments[^1].To * 365));
        return [("pv", value), ("undiscounted", tariffs.Duties(0))];
    }

    public static IReadOnlyList<(double From, double To, double Flow)> SegmentsOf(KnownCase known) =>
        [.. known.Raw("segments").EnumerateArray().Select(segment => (segment[0].GetDouble(), segment[1].GetDouble(), segment[2].GetDouble()))];
}

/// <summary>Each announced tariff is answered in proportion, and so is the answer.</summary>
internal sealed class SpiralFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("t0", "r_us", "r_cn");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        const double Coverage = 100;
        const double AnswerCoverage = 60;
        var quarrel = new Case { HasStep = false, Ladder = [5], AnswerLadder = [5], NextHighLevel = null, HorizonDays = 3 };
        foreach (var (side, ratio) in new[] { ("North", known.Input("r_us")), ("South", known.Input("r_cn")) })
            quarrel.With($"{side}.retaliates", 1).With($"{side}.retaliation_lag", 0).With($"{side}.retaliation_ratio", ratio).With($"{side}.retaliation_ratio_large", ratio);
        var run = new TalksRun(quarrel.With("main.mid_level_gap", 3).Build(), 1, TieOrder.Fifo);
        run.Begin(0);
        var before = run.State.Tariffs.Rates[0];
        var step = run.State.Tariffs.Announce(0, before + (known.Input("t0") / Coverage), SimTime.FromDays(100), run.Now);
        Retaliation.Plan(run, step);
        run.PlayOut();
        return [("us_total", (run.State.Tariffs.PendingRate(0) - before) * Coverage), ("cn_total", run.State.Tariffs.PendingRate(1) * AnswerCoverage)];
    }
}

/// <summary>The duty bill and the average tariff of lists; the dates in the names of the answers say which lists move.</summary>
internal sealed class DutyBillFamily : Family
{
    private const double OctoberRise = 0.05;

    public override bool Fits(KnownCase known) => known.HasJust("tranches");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var tranches = known.Raw("tranches").EnumerateArray().Select(tranche => (Base: tranche.GetProperty("base").GetDouble(), Rate: tranche.GetProperty("rate").GetDouble())).ToList();
        var (highest, least) = (tranches.Max(tranche => tranche.Rate), tranches.Where(tranche => tranche.Rate > 0).Min(tranche => tranche.Rate));
        double[] now = [.. tranches.Select(tranche => tranche.Rate)];
        double[] october = [.. now.Select(rate => rate == highest ? rate + OctoberRise : rate)];
        double[] december = [.. now.Select(rate => rate == 0 ? least : rate)];
        double[] halved = [.. now.Select(rate => rate == least ? rate / 2 : rate)];
        double[] bases = [.. tranches.Select(tranche => tranche.Base)];
        return [("duty", Bill(bases, now)), ("avg", Average(bases, now)), ("duty_if_oct15", Bill(bases, october)), ("duty_if_dec15", Bill(bases, december)), ("duty_phase_one", Bill(bases, halved))];
    }

    private static double Bill(double[] bases, double[] rates)
    {
        var tariffs = StateOf(bases, rates).Tariffs;
        tariffs.Accrue(SimTime.FromDays(365));
        return Enumerable.Range(0, bases.Length).Sum(tariffs.Duties);
    }

    private static double Average(double[] bases, double[] rates) => StateOf(bases, rates).AverageTariff(0);

    private static TalksState StateOf(double[] bases, double[] rates)
    {
        var talks = new Case().Build();
        ImmutableArray<TariffList> lists = [.. bases.Select((size, list) => new TariffList($"list{list}", 0, 1, size, rates[list], [], [], [.. TariffListParameters.Catalogue.All.Select(parameter => parameter.Default)]))];
        var state = new TalksState(talks with { TariffLists = lists, Economy = talks.Economy with { Flows = [new TradeFlow(1, 0, bases.Sum(), 0)] } });
        state.Tariffs.Begin();
        return state;
    }
}

/// <summary>The tariff that is best for the importer is one over the elasticity of foreign supply, whatever the demand.</summary>
internal sealed class OptimumTariffFamily : Family
{
    public override bool Fits(KnownCase known) => known.HasJust("e_star");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var economy = new PartialEquilibrium([new TariffList("goods", 0, 1, 100, 0, [], [], [])], [new TradeFlow(1, 0, 100, 0)], 2);
        var values = new double[EconomyParameters.Catalogue.All.Length];
        (values[EconomyParameters.ImportElasticity.Index], values[EconomyParameters.SupplyElasticity.Index]) = (2, 1 / known.Input("e_star"));
        economy.Begin(new ParameterValues(values, 0), [new TradeWeights(1, 0, 0), default]);
        var worths = new double[2];
        double Gain(double tariff)
        {
            economy.Hold([0.0]);
            economy.PriceChange(0, 0, tariff, worths);
            return worths[0];
        }

        const double Span = 1e-4;
        var (low, high) = (Span, 10.0);
        for (var step = 0; step < 80; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Gain(middle + Span) > Gain(middle - Span) ? (middle, high) : (low, middle);
        }

        return [("t_star", (low + high) / 2)];
    }
}
