using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>Concedes as much as the other side has conceded, by its own worth; never takes a concession back.</summary>
/// <remarks>
/// Absolute tit-for-tat: target = own last offer - max(0, worth(offer d before the last but one) to worth(the one after it)) - R(M). Over a pie this is the formula of Faratin, Sierra and Jennings (1998),
/// Robotics and Autonomous Systems 24:159, section 4.3, with their delay d and noise R(M), held monotone. The relative and averaged forms divide by an offer and break at zero.
/// </remarks>
/// <param name="me">Its numbers in this replication.</param>
public sealed class TitForTat(ParameterValues me) : IOfferRule
{
    private const string Group = "Strategy: tit-for-tat";
    private const int LongestDelay = 100;

    private readonly double[] _received = new double[LongestDelay + 1];
    private int _count;

    /// <summary>Its parameters.</summary>
    public static ParameterCatalogue Parameters { get; } = new();

    /// <summary>Which concession it answers.</summary>
    public static Parameter Delay { get; } = Parameters.Add(
        Group,
        "delay",
        new NumberForm(Quantity.Number, 1, LongestDelay, Variation.Fixed),
        new Standard(Input.Known(1), "the last concession, as in Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159"),
        "Which concession of the other side it answers: 1 the last, 2 the one before; a whole number.",
        "2");

    /// <summary>How much it adds by chance.</summary>
    public static Parameter Noise { get; } = Parameters.Add(
        Group,
        "noise",
        new NumberForm(Quantity.Number, 0, 1e9, Variation.Uncertain),
        new Standard(Input.Known(0), "none; R(M) with M = 0 of Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24:159"),
        "Most it concedes beyond that by chance, in the unit of its payoffs; each time a number between 0 and this, all equally likely.",
        "0.02");

    /// <inheritdoc/>
    public bool Listens => true;

    /// <inheritdoc/>
    public bool UsesLuck => me[Noise] > 0;

    /// <inheritdoc/>
    public void Begin(in BargainView view) => _count = 0;

    /// <inheritdoc/>
    public void Receive(in BargainView view, in Proposal proposal) => _received[_count++ % _received.Length] = view.Worth(proposal);

    /// <inheritdoc/>
    public void Next(in BargainView view, ref Proposal proposal) => view.Find(Threshold(view), ref proposal);

    /// <inheritdoc/>
    public double Threshold(in BargainView view)
    {
        if (view.Seat.Sent == 0)
            return view.Best;
        var own = view.Worth(view.Seat.LastSent);
        var noise = me[Noise] > 0 ? me[Noise] * view.Luck : 0;
        return _count <= Delay1 ? own : Math.Max(view.WorstRational, own - Answered() - noise);
    }

    /// <inheritdoc/>
    public void CopyFrom(IOfferRule other)
    {
        var same = (TitForTat)other;
        same._received.CopyTo(_received, 0);
        _count = same._count;
    }

    private int Delay1 => (int)me[Delay];

    private double Answered() => Math.Max(0, Received(_count - Delay1) - Received(_count - Delay1 - 1));

    private double Received(int index) => _received[index % _received.Length];
}
