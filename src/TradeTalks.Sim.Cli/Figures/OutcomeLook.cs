using SkiaSharp;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The pattern that tells areas apart where colour is lost.</summary>
internal enum Hatch
{
    None,
    Rising,
    Falling,
    Level,
}

/// <summary>How a state of the talks looks, in every figure alike.</summary>
/// <remarks>Source of the colours: Okabe and Ito (2008), Color Universal Design; the grey of talks that go on is added.</remarks>
/// <param name="Fill">The area's colour.</param>
/// <param name="Text">The colour of letters on it.</param>
/// <param name="Hatch">Its pattern in grey print.</param>
internal sealed record OutcomeLook(SKColor Fill, SKColor Text, Hatch Hatch)
{
    /// <summary>The look of a state.</summary>
    public static OutcomeLook Of(Ending ending) => ending switch
    {
        Ending.ComprehensiveDeal => new(new(0x00, 0x9E, 0x73), SKColors.Black, Hatch.None),
        Ending.MiniDeal => new(new(0x00, 0x72, 0xB2), SKColors.White, Hatch.Rising),
        Ending.Truce => new(new(0x56, 0xB4, 0xE9), SKColors.Black, Hatch.Level),
        Ending.StillTalking => new(new(0x99, 0x99, 0x99), SKColors.Black, Hatch.None),
        Ending.Breakdown => new(new(0xD5, 0x5E, 0x00), SKColors.Black, Hatch.Falling),
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, null),
    };
}
