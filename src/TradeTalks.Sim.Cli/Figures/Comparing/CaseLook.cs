using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>How a variant looks, in every figure alike: never in the colours of outcomes or sides.</summary>
/// <param name="Color">The colour.</param>
/// <param name="Form">The shape of points, for grey print.</param>
/// <param name="Dashes">Lengths of dashes and gaps in pixels; none for an unbroken line.</param>
internal sealed record CaseLook(SKColor Color, MarkerForm Form, float[] Dashes)
{
    private static readonly CaseLook[] Looks =
    [
        new(FigureStyle.Ink, MarkerForm.Circle, []),
        new(new(0x5E, 0x3C, 0x99), MarkerForm.Square, [9, 4]),
        new(new(0x8C, 0x51, 0x0A), MarkerForm.Diamond, [3, 3]),
        new(new(0x6B, 0x6B, 0x6B), MarkerForm.Triangle, [12, 4, 3, 4]),
    ];

    /// <summary>The look of a variant.</summary>
    public static CaseLook Of(int variant) => Looks[variant % Looks.Length];
}
