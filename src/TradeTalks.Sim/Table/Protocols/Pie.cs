namespace TradeTalks.Sim.Table.Protocols;

/// <summary>Something that can be divided at will: a part x is worth x times the seat's unit worth.</summary>
public sealed class Pie : IDomain
{
    private readonly double[] _unitWorth;

    /// <summary>A pie for a number of seats, of size 0 until <see cref="Begin"/>.</summary>
    public Pie(int seats) => _unitWorth = new double[seats];

    /// <summary>Its size, not negative.</summary>
    public double Size { get; private set; }

    /// <summary>Takes over the size of a replication.</summary>
    public void Begin(double size) => Size = size;

    /// <summary>Takes over what one unit is worth to a seat in a replication.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="unitWorth">Positive.</param>
    public void Value(int seat, double unitWorth) => _unitWorth[seat] = unitWorth;

    /// <summary>What one unit is worth to a seat.</summary>
    public double UnitWorth(int seat) => _unitWorth[seat];

    /// <inheritdoc/>
    public double Worth(int seat, in Proposal proposal) => _unitWorth[seat] * proposal[seat];

    /// <inheritdoc/>
    public double Best(int seat) => _unitWorth[seat] * Size;

    /// <inheritdoc/>
    public double Worst(int seat) => 0;

    /// <inheritdoc/>
    /// <remarks>What the seat does not keep goes to the others in equal parts.</remarks>
    public void Find(int seat, double least, ref Proposal proposal)
    {
        var kept = Math.Clamp(least / _unitWorth[seat], 0, Size);
        for (var other = 0; other < _unitWorth.Length; other++)
            proposal[other] = other == seat ? kept : (Size - kept) / (_unitWorth.Length - 1);
    }

    /// <summary>Divides the pie so that a seat gets a part and the others the rest in equal parts.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="part">Its part; it is held between 0 and the size.</param>
    /// <param name="proposal">Receives the division.</param>
    public void Give(int seat, double part, ref Proposal proposal) => Find(seat, part * _unitWorth[seat], ref proposal);
}
