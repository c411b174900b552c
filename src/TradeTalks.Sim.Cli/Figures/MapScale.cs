using System.Collections.Immutable;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Colours of gains and losses, white at no change, the same for all maps of a figure.</summary>
/// <remarks>Source of the colours: ColorBrewer PuOr (Harrower and Brewer 2003, The Cartographic Journal 40), safe for colour-blind readers.</remarks>
internal sealed class MapScale
{
    private static readonly SKColor[] Losses = [new(0xF7, 0xF7, 0xF7), new(0xFE, 0xE0, 0xB6), new(0xFD, 0xB8, 0x63), new(0xE0, 0x82, 0x14), new(0xB3, 0x58, 0x06), new(0x7F, 0x3B, 0x08)];
    private static readonly SKColor[] Gains = [new(0xF7, 0xF7, 0xF7), new(0xD8, 0xDA, 0xEB), new(0xB2, 0xAB, 0xD2), new(0x80, 0x73, 0xAC), new(0x54, 0x27, 0x88), new(0x2D, 0x00, 0x4B)];

    /// <summary>A scale on which all values fit.</summary>
    public MapScale(ImmutableArray<double> values) => (Lowest, Highest) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));

    /// <summary>The lowest value.</summary>
    public double Lowest { get; }

    /// <summary>The highest value.</summary>
    public double Highest { get; }

    private double Reach => Math.Max(Math.Max(-Lowest, Highest), 1e-9);

    /// <summary>The colour of a value; equal distances from zero are equally dark.</summary>
    public SKColor Of(double value)
    {
        var colours = value < 0 ? Losses : Gains;
        var place = Math.Min(Math.Abs(value) / Reach, 1) * (colours.Length - 1);
        var below = Math.Min((int)place, colours.Length - 2);
        return Between(colours[below], colours[below + 1], place - below);
    }

    private static SKColor Between(SKColor one, SKColor other, double share) =>
        new(Mix(one.Red, other.Red, share), Mix(one.Green, other.Green, share), Mix(one.Blue, other.Blue, share));

    private static byte Mix(byte one, byte other, double share) => (byte)Math.Round(one + (share * (other - one)));
}
