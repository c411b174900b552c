using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Concedes as time goes by, whatever the others do: from its best down to its floor along a power of the relative time.</summary>
/// <remarks>
/// Target u(t) = floor + (best - floor)(1 - F(t)) with F(t) = k + (1 - k) t^(1/exponent). Source: Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159, section 4.1, whose beta is the exponent.
/// </remarks>
/// <param name="me">Its numbers in this replication.</param>
public sealed class TimeDependent(ParameterValues me) : IOfferRule
{
    private const string Group = "Strategy: time-dependent";
    private const int MostTabulated = 10_000;

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>When it concedes.</summary>
    public static Parameter Exponent { get; } = Parameters.Add(
        Group,
        "exponent",
        new NumberForm(Quantity.Number, 0.01, 100, Variation.Uncertain),
        new Standard(Input.Known(1), "linear, between the two kinds of Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159"),
        "When it concedes: below 1 late (Boulware), 1 evenly, above 1 early (Conceder). GENIUS writes the same number as e, NegMAS its inverse.",
        "0.25");

    /// <summary>How far down it goes.</summary>
    public static Parameter Floor { get; } = Parameters.Add(
        Group,
        "floor",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0), "down to what having no agreement is worth, as in Faratin, Sierra and Jennings (1998)"),
        "The least it comes down to at the end, as a share of its best; never below what having no agreement is worth.",
        "30 %");

    /// <summary>Where it starts.</summary>
    public static Parameter Start { get; } = Parameters.Add(
        Group,
        "start",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0), "from its best, as in Faratin, Sierra and Jennings (1998)"),
        "Share of the way from its best to its floor that it has gone before it begins.",
        "5 %");

    /// <summary>How far below its target it proposes and accepts.</summary>
    public static Parameter Tolerance { get; } = Parameters.Add(
        Group,
        "tolerance",
        new NumberForm(Quantity.Number, 0, 1e9, Variation.Uncertain),
        new Standard(Input.Known(0), "none, as in Faratin, Sierra and Jennings (1998)"),
        "How far below its target it proposes and accepts, in the unit of its payoffs; never below its floor.",
        "0.001");

    private double[] _conceded = [];
    private (double Exponent, double Start, int Rounds) _tabulated;
    private double _best;
    private double _floor;
    private double _tolerance;

    /// <inheritdoc/>
    public void Begin(in BargainView view)
    {
        _best = view.Best;
        _floor = Math.Max(view.WorstRational, me[Floor] * _best);
        _tolerance = me[Tolerance];
        Tabulate(view.Public.Protocol.Rounds);
    }

    /// <summary>The share it demands at a relative time, where its best is everything and nothing is left to it without agreement.</summary>
    /// <param name="time">0 to 1.</param>
    public double ShareAt(double time) => me[Floor] + ((1 - me[Floor]) * (1 - Conceded(time)));

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) => view.Find(Threshold(view), ref proposal);

    /// <inheritdoc/>
    public double Threshold(in BargainView view)
    {
        var conceded = _conceded.Length > 0 ? _conceded[view.Public.Round] : Conceded(view.Public.RelativeTime);
        var target = _floor + ((_best - _floor) * (1 - conceded));
        return Math.Min(_best, Math.Max(_floor, target - _tolerance));
    }

    /// <summary>The share of the way from its best to its floor it has gone by a relative time.</summary>
    /// <param name="time">0 to 1.</param>
    public double Conceded(double time) => me[Start] + ((1 - me[Start]) * (time <= 0 ? 0 : PortableMath.Pow(time, 1 / me[Exponent])));

    /// <inheritdoc/>
    public void CopyFrom(IOfferRule other)
    {
        var same = (TimeDependent)other;
        (_conceded, _tabulated, _best, _floor, _tolerance) = (same._conceded, same._tabulated, same._best, same._floor, same._tolerance);
    }

    /// <summary>Works the curve out for every round, once for all replications with the same numbers.</summary>
    private void Tabulate(int rounds)
    {
        var numbers = (me[Exponent], me[Start], rounds <= MostTabulated ? rounds : 0);
        if (_tabulated == numbers)
            return;
        _tabulated = numbers;
        _conceded = new double[numbers.Item3];
        for (var round = 0; round < _conceded.Length; round++)
            _conceded[round] = Conceded((round + 1) / (rounds + 1.0));
    }
}
