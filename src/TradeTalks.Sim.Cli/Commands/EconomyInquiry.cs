using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Policy;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Asks the economy of a scenario about tariffs.</summary>
internal sealed class EconomyInquiry
{
    private readonly Scenario _scenario;
    private readonly EconomyRequest _request;
    private readonly ImmutableArray<Aim> _aims;
    private readonly double? _elasticity;

    /// <summary>An inquiry.</summary>
    /// <exception cref="IOException">The request does not fit the scenario; the message says how.</exception>
    public EconomyInquiry(Scenario scenario, EconomyRequest request)
    {
        (_scenario, _request) = (scenario, request);
        if (scenario.Economy.Trade is not { } trade)
            throw new IOException($"'{request.File}' prices tariffs list by list, without a world of trade; choose another economy.model to ask about it.");
        _elasticity = trade.Elasticities is null ? request.Elasticity ?? scenario.Economy.TradeElasticity.Distribution.Mean : null;
        Study = new TariffStudy(scenario.Economy, _elasticity ?? 1);
        if (Study.Model is not IDifferentiable && (request.WithNash || request.WithMap || request.Optimal is not null))
            throw new IOException("Tariffs are searched for with models that tell their slopes; input-output does not.");
        _aims = [.. scenario.Sides.Select(AimOf)];
        Current = [.. Enumerable.Range(0, scenario.Economy.Flows.Length).Select(CurrentLevel)];
    }

    /// <summary>The world that is asked.</summary>
    public TariffStudy Study { get; }

    /// <summary>The levels of the first day.</summary>
    public ImmutableArray<double> Current { get; }

    /// <summary>The answer.</summary>
    public EconomyAnswer Answer()
    {
        var asked = Asked();
        var points = ImmutableArray.CreateBuilder<EconomyPoint>();
        ImmutableArray<EnforcedPoint> enforced = [];
        points.Add(PointAt("before the conflict", Study.Before));
        points.Add(PointAt("first day", Current));
        if (_request.Tariffs.Length + _request.Costs.Length + _request.Purchases.Length > 0)
            points.Add(asked);
        if (_request.Optimal is { } name)
            points.Add(Searched($"best for {name}", Study.Best(asked.Levels, SideOf(name), _aims[SideOf(name)])));
        if (_request.WithNash || _request.WithMap)
        {
            var nash = Study.Nash(Current, _aims);
            points.Add(Searched("Nash", nash));
            points.Add(Searched("cooperative", Study.Cooperative(nash.Levels, _aims)));
            enforced = [.. points.Where(point => point.Name is "cooperative" or "asked").Select(point => Enforced(point, nash.Levels))];
        }

        return new EconomyAnswer(_scenario, _elasticity, [.. _scenario.Sides.Select(side => side.Id), .. _scenario.Economy.ThirdRegions], asked, points.ToImmutable()) { Enforced = enforced };
    }

    private EnforcedPoint Enforced(EconomyPoint point, ImmutableArray<double> nash) => new(
        point.Name,
        [.. Enumerable.Range(0, _scenario.Sides.Length).Select(side => (side, Study.Enforcement(point.Levels, nash, side, _aims[side]))).Where(pair => pair.Item2 is not null).Select(pair => (_scenario.Sides[pair.side].Id, _aims[pair.side].IsRelative, pair.Item2!.Value))]);

    private EconomyPoint Asked()
    {
        var levels = Current.ToBuilder();
        foreach (var tariff in _request.Tariffs)
            levels[FlowOf(exporter: tariff.Second, importer: tariff.First)] = tariff.Value;
        var policy = Study.PolicyAt(levels.ToImmutable());
        foreach (var cost in _request.Costs)
            policy.SetCost(RegionOf(cost.First), RegionOf(cost.Second), 1 + cost.Value);
        foreach (var pledge in _request.Purchases)
            Promise(policy, pledge);
        return PointAt("asked", policy);
    }

    private void Promise(TradePolicy policy, PairNumber pledge)
    {
        try
        {
            PurchasePledge.NetTariff(Study.Model, policy, RegionOf(pledge.Second), RegionOf(pledge.First), pledge.Value);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new IOException($"No net tariff above -95 % lets {pledge.First} buy {Amounts.Money(pledge.Value)} a year more from {pledge.Second}.", error);
        }
    }

    private EconomyPoint Searched(string name, (ImmutableArray<double> Levels, TariffSearch Search) found) => PointAt(name, found.Levels) with { Note = NoteOn(found.Search) };

    private static string NoteOn(TariffSearch search)
    {
        string[] notes = [search.IsConverged ? "" : "not converged", search.AtBounds.Any() ? $"at a bound: {string.Join(", ", search.AtBounds)}" : ""];
        return string.Join("; ", notes.Where(note => note.Length > 0));
    }

    private EconomyPoint PointAt(string name, ImmutableArray<double> levels) => PointAt(name, Study.PolicyAt(levels));

    private EconomyPoint PointAt(string name, TradePolicy policy)
    {
        Study.Model.Solve(policy);
        return new EconomyPoint(name, Study.LevelsIn(policy), [.. _scenario.Economy.Trade!.Regions.Select(region => RegionOutcome.Of(Study.Model, region))]);
    }

    private double CurrentLevel(int flow)
    {
        var described = _scenario.Economy.Flows[flow];
        var lists = _scenario.TariffLists.Where(list => list.Imposer == described.Importer && list.Target == described.Exporter);
        return Study.Before[flow] + lists.Sum(list => list.Coverage * list.Rate / described.Imports);
    }

    private Aim AimOf(Side side)
    {
        if (!_request.IsPolitical)
            return Aim.RealIncome;
        double Weight(Keys.Parameter parameter) => side.Inputs[parameter.Index].Distribution.Mean;
        return Aim.Weighted(Weight(SideParameters.IncomeWeight), Weight(SideParameters.ExportWeight), Weight(SideParameters.RevenueWeight));
    }

    private int FlowOf(string exporter, string importer)
    {
        var (seller, buyer) = (SideOf(exporter), SideOf(importer));
        for (var flow = 0; flow < _scenario.Economy.Flows.Length; flow++)
        {
            if (_scenario.Economy.Flows[flow].Exporter == seller && _scenario.Economy.Flows[flow].Importer == buyer)
                return flow;
        }

        throw new IOException($"The scenario has no tariffs of {importer} on {exporter}.");
    }

    private int RegionOf(string side) => Study.RegionOf(SideOf(side));

    private int SideOf(string name)
    {
        for (var side = 0; side < _scenario.Sides.Length; side++)
        {
            if (_scenario.Sides[side].Id == name)
                return side;
        }

        throw new IOException($"There is no side '{name}'; there are {string.Join(", ", _scenario.Sides.Select(side => side.Id))}.");
    }
}
