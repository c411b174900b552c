using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>The world of a scenario at one trade elasticity, asked about tariffs between the sides. Levels are average tariffs on all goods of a flow, as fractions.</summary>
/// <remarks>Where goods have several tariffs, a level moves all of them by the same number of points. One object serves one thread.</remarks>
public sealed class TariffStudy
{
    // A gain below this, as a share of income, is the rounding of a search.
    private const double Rounding = 1e-11;

    private readonly TradeSetting _setting;
    private readonly ImmutableArray<TradeFlow> _flows;
    private readonly World _world;

    /// <summary>A study.</summary>
    /// <param name="economy">The economy of a scenario; one with a world of trade.</param>
    /// <param name="elasticity">The trade elasticity; not used where sectors have their own.</param>
    /// <exception cref="ArgumentException">The economy knows no world of trade.</exception>
    public TariffStudy(EconomySettings economy, double elasticity)
    {
        _setting = economy.Trade ?? throw new ArgumentException("Partial equilibrium knows no world of trade.", nameof(economy));
        _flows = economy.Flows;
        Model = _setting.OpenModel(elasticity);
        _world = Model.Baseline.World;
        Before = [.. _flows.Select(flow => _world.AverageTariff(RegionOf(flow.Exporter), RegionOf(flow.Importer)))];
    }

    /// <summary>The model, at the equilibrium last asked for.</summary>
    public ITradeModel Model { get; }

    /// <summary>The level of each flow before the conflict.</summary>
    public ImmutableArray<double> Before { get; }

    /// <summary>How low and how high searches go.</summary>
    public TariffBounds Bounds { get; init; } = TariffBounds.NotNegative;

    /// <summary>The place of a side's region in the world.</summary>
    public int RegionOf(int side) => _setting.RegionOfSide[side];

    /// <summary>The policy with some levels and nothing else.</summary>
    public TradePolicy PolicyAt(ImmutableArray<double> levels)
    {
        var policy = new TradePolicy(_world);
        for (var flow = 0; flow < _flows.Length; flow++)
            LeverOf(flow).Set(policy, levels[flow] - Offset(flow));
        return policy;
    }

    /// <summary>The levels of a policy.</summary>
    public ImmutableArray<double> LevelsIn(TradePolicy policy) => [.. Enumerable.Range(0, _flows.Length).Select(flow => LeverOf(flow).ValueIn(policy) + Offset(flow))];

    /// <summary>Real income of a side at a policy, new over old.</summary>
    public double RealIncomeAt(TradePolicy policy, int side)
    {
        Model.SolveWarm(policy);
        return Model.RealIncome(RegionOf(side));
    }

    /// <summary>The levels that are best for one side while all others stay.</summary>
    /// <param name="levels">Where it starts from.</param>
    /// <param name="side">The side.</param>
    /// <param name="aim">What it wants.</param>
    public (ImmutableArray<double> Levels, TariffSearch Search) Best(ImmutableArray<double> levels, int side, Aim aim) =>
        Found(levels, game => game.Optimal(GovernmentOf(side, aim)));

    /// <summary>The levels at which no side gains by moving its own alone.</summary>
    /// <param name="levels">Where the search starts.</param>
    /// <param name="aims">What each side wants, by index.</param>
    public (ImmutableArray<double> Levels, TariffSearch Search) Nash(ImmutableArray<double> levels, ImmutableArray<Aim> aims) =>
        Found(levels, game => game.Nash(Governments(aims)));

    /// <summary>The levels with the largest gain over a threat that is the same for all.</summary>
    /// <param name="threat">What happens without an agreement.</param>
    /// <param name="aims">What each side wants, by index.</param>
    public (ImmutableArray<double> Levels, TariffSearch Search) Cooperative(ImmutableArray<double> threat, ImmutableArray<Aim> aims) =>
        Found(threat, game => game.Cooperative(Governments(aims), PolicyAt(threat)));

    /// <summary>How patient a side must be to keep levels that are upheld by the threat of others for good; null where it sets no tariff.</summary>
    /// <param name="kept">The levels agreed on.</param>
    /// <param name="broken">The levels after a breach.</param>
    /// <param name="side">The side.</param>
    /// <param name="aim">What it wants.</param>
    public SelfEnforcement? Enforcement(ImmutableArray<double> kept, ImmutableArray<double> broken, int side, Aim aim)
    {
        if (!_flows.Any(flow => flow.Importer == side))
            return null;
        var (tempting, faithful) = (LevelAt(Best(kept, side, aim).Levels), LevelAt(kept));
        var isTempted = tempting - faithful > Rounding * (aim.IsRelative ? 1 : Model.IncomeBefore(RegionOf(side)));
        return new SelfEnforcement(isTempted ? tempting : faithful, faithful, LevelAt(broken));

        double LevelAt(ImmutableArray<double> levels)
        {
            Model.Solve(PolicyAt(levels));
            return aim.Level(Model, RegionOf(side));
        }
    }

    private (ImmutableArray<double> Levels, TariffSearch Search) Found(ImmutableArray<double> levels, Func<TariffGame, TariffSearch> search)
    {
        var model = Model as IDifferentiable ?? throw new ArgumentException("Tariffs are searched for with models that tell their slopes; input-output does not.", nameof(search));
        var start = PolicyAt(levels);
        var found = search(new TariffGame(model, start, Bounds));
        var policy = new TradePolicy(_world);
        policy.CopyFrom(start);
        return (LevelsIn(found.ApplyTo(policy)), found);
    }

    private ImmutableArray<Government> Governments(ImmutableArray<Aim> aims) =>
        [.. Enumerable.Range(0, aims.Length).Where(side => _flows.Any(flow => flow.Importer == side)).Select(side => GovernmentOf(side, aims[side]))];

    private Government GovernmentOf(int side, Aim aim) =>
        new(RegionOf(side), [.. Enumerable.Range(0, _flows.Length).Where(flow => _flows[flow].Importer == side).Select(LeverOf)], aim);

    private TariffLever LeverOf(int flow) =>
        TariffLever.On(_world, RegionOf(_flows[flow].Exporter), RegionOf(_flows[flow].Importer), isAddition: _world.Sectors.Length > 1);

    /// <summary>What a lever's number leaves out of the level.</summary>
    private double Offset(int flow) => _world.Sectors.Length > 1 ? Before[flow] : 0;
}
