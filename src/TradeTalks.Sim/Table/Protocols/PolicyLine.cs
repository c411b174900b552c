namespace TradeTalks.Sim.Table.Protocols;

/// <summary>A policy between 0 and 1, of which each seat has its ideal: a policy is worth less the further it lies from it, by the seat's unit worth for the whole line.</summary>
/// <remarks>Source: the spatial model of Romer and Rosenthal (1978), Public Choice 33:27.</remarks>
public sealed class PolicyLine : IDomain
{
    private readonly double[] _ideals;
    private readonly double[] _unitWorth;

    /// <summary>A line for a number of seats, whose ideals are 0 until they are set.</summary>
    public PolicyLine(int seats) => (_ideals, _unitWorth) = (new double[seats], new double[seats]);

    /// <summary>Takes over a seat's ideal and what the whole line is worth to it.</summary>
    public void Value(int seat, double ideal, double unitWorth) => (_ideals[seat], _unitWorth[seat]) = (ideal, unitWorth);

    /// <inheritdoc/>
    public double Worth(int seat, in Proposal proposal) => -_unitWorth[seat] * Math.Abs(proposal[0] - _ideals[seat]);

    /// <inheritdoc/>
    public double Best(int seat) => 0;

    /// <inheritdoc/>
    public double Worst(int seat) => -_unitWorth[seat] * Math.Max(_ideals[seat], 1 - _ideals[seat]);

    /// <inheritdoc/>
    /// <remarks>Of the two policies that are worth the same to the seat, the one nearer to the others.</remarks>
    public void Find(int seat, double least, ref Proposal proposal)
    {
        var others = MeanOfOthers(seat);
        var reach = Reach(seat, least);
        proposal[0] = Math.Clamp(others < _ideals[seat] ? _ideals[seat] - reach : _ideals[seat] + reach, 0, 1);
    }

    /// <summary>Of the policies worth at least so much to another seat, the one nearest to a seat's ideal.</summary>
    /// <param name="seat">Whose ideal.</param>
    /// <param name="other">Who has to be content.</param>
    /// <param name="least">What the policy is to be worth to the other; where nothing is, its ideal.</param>
    /// <param name="proposal">Receives the policy.</param>
    public void FindFor(int seat, int other, double least, ref Proposal proposal)
    {
        var reach = Reach(other, least);
        proposal[0] = Math.Clamp(_ideals[seat], Math.Max(0, _ideals[other] - reach), Math.Min(1, _ideals[other] + reach));
    }

    private double MeanOfOthers(int seat)
    {
        var sum = -_ideals[seat];
        foreach (var ideal in _ideals)
            sum += ideal;
        return sum / (_ideals.Length - 1);
    }

    private double Reach(int seat, double least) => Math.Max(0, -least / _unitWorth[seat]);
}
