using System.Runtime.CompilerServices;

namespace TradeTalks.Sim.Table.Protocols;

/// <summary>What is tabled under a protocol: of a pie the part of each seat, else the number of an outcome.</summary>
public struct Proposal
{
    /// <summary>The most sides a table with a protocol can have.</summary>
    public const int MostSeats = 8;

    private Parts _parts;

    /// <summary>Number of the outcome; 0 where a pie is divided.</summary>
    public int Outcome { get; set; }

    /// <summary>The part of a seat, in the unit of the pie; 0 where outcomes are bargained over.</summary>
    public double this[int seat]
    {
        readonly get => _parts[seat];
        set => _parts[seat] = value;
    }

    [InlineArray(MostSeats)]
    private struct Parts
    {
        private double _part;
    }
}
