using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <content>Tariffs agreed on: the largest equal gains over a threat, and the bargain of Nash.</content>
public sealed partial class TariffGame
{
    // Money gains are brought to the size of shares of income.
    private const double MoneyScale = 1e4;
    private const double EqualityWeight = 1e4;
    private const int MostMultiplierRounds = 60;

    /// <summary>Searches for equal gains also end when all gains are equal, and rise no more, by this share; zero for never. For hundreds of tariffs, whose top is flat.</summary>
    public double GainTolerance { get; init; }

    /// <summary>The tariffs with the largest gain that is the same for all: as a share of what each has at the threat, or in money if its aim is money.</summary>
    /// <remarks>Gains are kept equal by an augmented Lagrangian; tariffs are searched for as squares above the lowest one. Source of the solution: Ossa (2014), section III.C; of the method: Nocedal and Wright (2006), ch. 17.</remarks>
    /// <param name="governments">All of them and their levers.</param>
    /// <param name="threat">What happens without an agreement.</param>
    /// <exception cref="NoEquilibriumException">There is none at the threat.</exception>
    public TariffSearch Cooperative(ImmutableArray<Government> governments, TradePolicy threat)
    {
        var stakes = StakesAt(governments, threat);
        return Cooperative(governments, stakes, out _);
    }

    /// <summary>The tariffs with the largest product of two governments' gains over a threat, weighted; where no tariffs let both gain, those of the start, unmoved.</summary>
    /// <remarks>Source: Nash (1950), Econometrica 18(2), 155-162.</remarks>
    /// <param name="first">One government.</param>
    /// <param name="second">The other.</param>
    /// <param name="threat">What happens without an agreement.</param>
    /// <param name="weight">Exponent of the first one's gain, above 0 and below 1; the other has the rest.</param>
    /// <exception cref="NoEquilibriumException">There is none at the threat.</exception>
    public TariffSearch NashBargain(Government first, Government second, TradePolicy threat, double weight = 0.5)
    {
        ImmutableArray<Government> pair = [first, second];
        ImmutableArray<TariffLever> levers = [.. first.Levers, .. second.Levers];
        var stakes = StakesAt(pair, threat);
        var equal = Cooperative(pair, stakes, out var gain);
        if (!(gain > 0))
            return Found(levers, levers.Select(lever => lever.ValueIn(_start)), isConverged: true, equal.Rounds, 0);
        var surface = new JointSurface(_model, _policy, levers, pair, (levels, weights) => Product(levels, weights, stakes, weight));
        var climb = new Ascent(WeightsOf(levers), Bounds, surface.At) { Noise = stakes.Max(stake => stake.Noise) / gain };
        equal.Values.CopyTo(climb.Place);
        var (rounds, moved) = climb.Climb(Finer * _tolerance, MostClimbRounds);
        return Found(levers, climb.Place, moved <= _tolerance, rounds, moved);
    }

    private static double Product(ReadOnlySpan<double> levels, Span<double> weights, Stake[] stakes, double weight)
    {
        var (first, second) = (stakes[0].GainAt(levels[0]), stakes[1].GainAt(levels[1]));
        if (!(first > 0 && second > 0))
            return double.NaN;
        weights[0] = weight / first / stakes[0].Scale;
        weights[1] = (1 - weight) / second / stakes[1].Scale;
        return (weight * Engine.Numerics.PortableMath.Log(first)) + ((1 - weight) * Engine.Numerics.PortableMath.Log(second));
    }

    private TariffSearch Cooperative(ImmutableArray<Government> governments, Stake[] stakes, out double smallestGain)
    {
        ImmutableArray<TariffLever> levers = [.. governments.SelectMany(government => government.Levers)];
        var (multipliers, gains) = (new double[governments.Length], new double[governments.Length]);
        _policy.CopyFrom(_start);
        var surface = new JointSurface(_model, _policy, levers, governments, (levels, weights) => Equalised(levels, weights, stakes, multipliers, gains));
        var free = new FreeNumbers(Bounds, surface.At);
        var climb = new Ascent(WeightsOf(levers), free.Bounds, free.At) { Noise = stakes.Max(stake => stake.Noise) };
        for (var lever = 0; lever < levers.Length; lever++)
            climb.Place[lever] = free.Of(levers[lever].ValueIn(_start));
        var (round, moved, isSettled) = (0, double.PositiveInfinity, false);
        while (round < MostMultiplierRounds && moved > _tolerance && !isSettled)
        {
            double[] before = [.. climb.Place];
            var last = gains.Min();
            climb.Climb(Finer * _tolerance, MostClimbRounds);
            free.At(climb.Place, climb.Slopes);
            for (var index = 1; index < gains.Length; index++)
                multipliers[index] += EqualityWeight * (gains[index] - gains[0]);
            moved = round == 0 ? double.PositiveInfinity : FarthestMove(before, climb.Place);
            isSettled = Math.Max(gains.Max() - gains.Min(), Math.Abs(gains.Min() - last)) <= GainTolerance;
            round++;
        }

        smallestGain = gains.Min();
        return Found(levers, climb.Place.Select(free.Settled), moved <= _tolerance || isSettled, round, moved);
    }

    private static double Equalised(ReadOnlySpan<double> levels, Span<double> weights, Stake[] stakes, double[] multipliers, double[] gains)
    {
        var (value, first) = (0.0, 0.0);
        for (var index = 0; index < gains.Length; index++)
        {
            gains[index] = stakes[index].GainAt(levels[index]);
            value += gains[index] / gains.Length;
        }

        for (var index = 1; index < gains.Length; index++)
        {
            var gap = gains[index] - gains[0];
            var pull = multipliers[index] + (EqualityWeight * gap);
            value -= (multipliers[index] * gap) + (EqualityWeight * gap * gap / 2);
            weights[index] = ((1.0 / gains.Length) - pull) / stakes[index].Scale;
            first += pull;
        }

        weights[0] = ((1.0 / gains.Length) + first) / stakes[0].Scale;
        return value;
    }

    private Stake[] StakesAt(ImmutableArray<Government> governments, TradePolicy threat)
    {
        var levels = LevelsAt(governments, threat);
        return [.. governments.Select((government, index) => StakeOf(government, levels[index]))];
    }

    private Stake StakeOf(Government government, double level)
    {
        var scale = government.Aim.IsRelative ? level : MoneyScale;
        return new Stake(level, scale, NoiseOf(government.Aim, level, government.Region) / scale);
    }

    private readonly record struct Stake(double Threat, double Scale, double Noise)
    {
        public double GainAt(double level) => (level - Threat) / Scale;
    }
}
