using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>How the parties at a table look, in every figure alike: never in the colours of outcomes.</summary>
/// <remarks>Source of the colours: Okabe and Ito (2008), Color Universal Design.</remarks>
/// <param name="Fill">The colour.</param>
/// <param name="Form">The shape of points, for grey print.</param>
internal sealed record SideLook(SKColor Fill, MarkerForm Form)
{
    private static readonly SideLook[] Looks =
    [
        new(new(0xE6, 0x9F, 0x00), MarkerForm.Circle),
        new(new(0xCC, 0x79, 0xA7), MarkerForm.Square),
        new(new(0xBD, 0xBD, 0xBD), MarkerForm.Triangle),
    ];

    /// <summary>The look of a party.</summary>
    /// <param name="place">0 for the side named first, 1 for the other, more for parties that do not bargain.</param>
    public static SideLook Of(int place) => Looks[Math.Min(place, Looks.Length - 1)];

    /// <summary>The same colour, lighter: 0 is the colour, 1 is paper.</summary>
    public SKColor Lighter(float share) => new(Mix(Fill.Red, share), Mix(Fill.Green, share), Mix(Fill.Blue, share));

    private static byte Mix(byte part, float share) => (byte)(part + ((255 - part) * share));
}
