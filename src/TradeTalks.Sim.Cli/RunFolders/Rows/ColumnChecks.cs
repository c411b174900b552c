using System.Collections.Immutable;
using System.Numerics;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>A running check sum (CRC-32C) of the values of each column, the same however the rows are cut into pieces.</summary>
/// <param name="columns">How many columns there are.</param>
internal sealed class ColumnChecks(int columns)
{
    // Whatever is not a number is written as nothing, and reads back as this.
    private static readonly ulong Unobserved = BitConverter.DoubleToUInt64Bits(double.NaN);

    private readonly uint[] _sums = new uint[columns];

    /// <summary>The sums so far, column by column.</summary>
    public ImmutableArray<uint> Sums => [.. _sums];

    /// <summary>Adds the next values of a column.</summary>
    public void Add(int column, ReadOnlySpan<double> values)
    {
        var sum = _sums[column];
        foreach (var value in values)
            sum = BitOperations.Crc32C(sum, double.IsNaN(value) ? Unobserved : BitConverter.DoubleToUInt64Bits(value));
        _sums[column] = sum;
    }
}
