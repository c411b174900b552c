using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>Governments that set tariffs in a world economy: what is best for one, where all stand still, and what they agree on.</summary>
/// <remarks>Tariffs nobody moves stay as in the policy the game starts from. A search starts from that policy too.</remarks>
public sealed partial class TariffGame
{
    /// <summary>Searches end when no tariff moves by more than this fraction in a round.</summary>
    public const double DefaultTolerance = 1e-10;

    // A search within a round goes on to a finer point than the rounds.
    private const double Finer = 0.1;
    private const int MostClimbRounds = 400;
    private const int MostSweeps = 200;
    private const int MostLeaps = 20;

    private readonly IDifferentiable _model;
    private readonly TradePolicy _start;
    private readonly TradePolicy _policy;
    private readonly double _tolerance;

    /// <summary>A game.</summary>
    /// <param name="model">The economy; the game solves it in turn and leaves it at the last tariffs tried.</param>
    /// <param name="start">The policy it starts from.</param>
    /// <param name="bounds">How low and how high tariffs may go.</param>
    /// <param name="tolerance">Searches end when no tariff moves by more, as a fraction.</param>
    public TariffGame(IDifferentiable model, TradePolicy start, TariffBounds bounds, double tolerance = DefaultTolerance)
    {
        (_model, Bounds, _tolerance) = (model, bounds, tolerance);
        (_start, _policy) = (new TradePolicy(start.World), new TradePolicy(start.World));
        _start.CopyFrom(start);
        _policy.CopyFrom(start);
    }

    /// <summary>How low and how high tariffs may go.</summary>
    public TariffBounds Bounds { get; }

    /// <summary>Whether a government that has found its best tariffs looks along each of them over the whole of its range for a higher place, and goes on from there.</summary>
    /// <remarks>Needed where a hill may have several tops, as with tariffs that protect or shut out; takes longer.</remarks>
    public bool LooksFar { get; init; }

    /// <summary>The tariffs that are best for one government while all others stay.</summary>
    /// <exception cref="NoEquilibriumException">There is none at the start.</exception>
    public TariffSearch Optimal(Government government)
    {
        _policy.CopyFrom(_start);
        _model.Solve(_policy);
        var climb = ClimbOf(government, government.Aim.Level(_model, government.Region));
        var (rounds, moved) = Reply(government, climb);
        return Found(government.Levers, climb.Place, moved <= _tolerance, rounds, moved);
    }

    /// <summary>Tariffs at which no government gains by moving its own: each replies in turn until none moves.</summary>
    /// <exception cref="NoEquilibriumException">There is none at the start.</exception>
    public TariffSearch Nash(ImmutableArray<Government> governments)
    {
        _policy.CopyFrom(_start);
        _model.Solve(_policy);
        Ascent[] climbs = [.. governments.Select(government => ClimbOf(government, government.Aim.Level(_model, government.Region)))];
        var (sweep, moved) = (0, double.PositiveInfinity);
        while (sweep < MostSweeps && moved > _tolerance)
        {
            moved = 0;
            for (var index = 0; index < climbs.Length; index++)
            {
                double[] before = [.. governments[index].Levers.Select(lever => lever.ValueIn(_policy))];
                Reply(governments[index], climbs[index]);
                moved = Math.Max(moved, FarthestMove(before, climbs[index].Place));
            }

            sweep++;
        }

        return Found([.. governments.SelectMany(government => government.Levers)], climbs.SelectMany(climb => climb.Place), moved <= _tolerance, sweep, moved);
    }

    /// <summary>Levels of governments at a policy.</summary>
    /// <exception cref="NoEquilibriumException">There is none.</exception>
    public ImmutableArray<double> LevelsAt(ImmutableArray<Government> governments, TradePolicy policy)
    {
        _model.Solve(policy);
        return [.. governments.Select(government => government.Aim.Level(_model, government.Region))];
    }

    private (int Rounds, double Moved) Reply(Government government, Ascent climb)
    {
        for (var lever = 0; lever < government.Levers.Length; lever++)
            climb.Place[lever] = government.Levers[lever].ValueIn(_policy);
        var climbed = climb.Climb(Finer * _tolerance, MostClimbRounds);
        for (var leap = 0; LooksFar && leap < MostLeaps && climb.TryLeap(); leap++)
            climbed = climb.Climb(Finer * _tolerance, MostClimbRounds);
        SetLevers(government.Levers, climb.Place);
        return climbed;
    }

    private Ascent ClimbOf(Government government, double level)
    {
        var surface = new JointSurface(_model, _policy, government.Levers, [government], Own);
        return new Ascent(WeightsOf(government.Levers), Bounds, surface.At) { Noise = NoiseOf(government.Aim, level, government.Region) };

        static double Own(ReadOnlySpan<double> levels, Span<double> weights)
        {
            weights[0] = 1;
            return levels[0];
        }
    }

    /// <summary>The curvature of real income by a tariff is about its flow times its elasticity.</summary>
    private double[] WeightsOf(ImmutableArray<TariffLever> levers)
    {
        const double Smallest = 1e-9;
        var (world, elasticities) = (_model.Baseline.World, _model.Baseline.Elasticities);
        double[] weights = [.. levers.Select(lever => lever.Cells.Sum(cell => world.Flows[cell] * elasticities[world.Grid.At(cell).Sector]))];
        var largest = weights.Max();
        return [.. weights.Select(weight => Math.Max(weight / largest, Smallest))];
    }

    private double NoiseOf(Aim aim, double level, int region)
    {
        const double Rounding = 4e-15;
        return Rounding * Math.Max(Math.Abs(level), aim.IsRelative ? 1 : _model.IncomeBefore(region));
    }

    private void SetLevers(ImmutableArray<TariffLever> levers, ReadOnlySpan<double> values)
    {
        for (var lever = 0; lever < levers.Length; lever++)
            levers[lever].Set(_policy, values[lever]);
    }

    private TariffSearch Found(ImmutableArray<TariffLever> levers, IEnumerable<double> values, bool isConverged, int rounds, double moved) =>
        new(levers, [.. values], isConverged, rounds, moved, Bounds);

    private static double FarthestMove(ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        var moved = 0.0;
        for (var index = 0; index < before.Length; index++)
            moved = Math.Max(moved, Math.Abs(after[index] - before[index]));
        return moved;
    }
}
