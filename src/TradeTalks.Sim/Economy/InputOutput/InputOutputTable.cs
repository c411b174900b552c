using System.Collections.Immutable;

namespace TradeTalks.Sim.Economy.InputOutput;

/// <summary>What production and households of every region are made of.</summary>
public sealed record InputOutputTable
{
    private const double Rounding = 1e-9;

    /// <summary>A table; the shares of a cost and of a household's budget must sum to one.</summary>
    /// <param name="sectors">How many sectors there are.</param>
    /// <param name="valueAdded">Share of factors of production in cost, by region (outer) and sector.</param>
    /// <param name="inputs">Share of an input in the cost of a sector, by region, using sector and input sector.</param>
    /// <param name="final">Share of a sector in final spending, by region and sector.</param>
    /// <exception cref="ArgumentException">Lists of the wrong length, or shares that do not sum to one within 1e-9.</exception>
    public InputOutputTable(int sectors, ImmutableArray<double> valueAdded, ImmutableArray<double> inputs, ImmutableArray<double> final)
    {
        (Sectors, ValueAdded, Inputs, Final) = (sectors, valueAdded, inputs, final);
        if (valueAdded.Length != final.Length || inputs.Length != valueAdded.Length * sectors)
            throw new ArgumentException($"{valueAdded.Length} shares of value added need {valueAdded.Length * sectors} input shares and as many final shares.", nameof(inputs));
        for (var place = 0; place < valueAdded.Length; place++)
        {
            if (Math.Abs(valueAdded[place] + Sum(inputs, place) - 1) > Rounding)
                throw new ArgumentException($"The cost shares of sector {place % sectors} in region {place / sectors} do not sum to one.", nameof(inputs));
        }

        for (var region = 0; region < final.Length / sectors; region++)
        {
            if (Math.Abs(Sum(final, region) - 1) > Rounding)
                throw new ArgumentException($"The final shares of region {region} do not sum to one.", nameof(final));
        }
    }

    /// <summary>How many sectors there are.</summary>
    public int Sectors { get; }

    /// <summary>Share of factors of production in cost, by region and sector.</summary>
    public ImmutableArray<double> ValueAdded { get; }

    /// <summary>Share of an input in cost, by region, using sector and input sector.</summary>
    public ImmutableArray<double> Inputs { get; }

    /// <summary>Share in final spending, by region and sector.</summary>
    public ImmutableArray<double> Final { get; }

    private double Sum(ImmutableArray<double> shares, int row)
    {
        var sum = 0.0;
        foreach (var share in shares.AsSpan(row * Sectors, Sectors))
            sum += share;
        return sum;
    }
}
