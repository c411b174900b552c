using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Sizes and colours shared by all figures; lengths are pixels of a page 900 wide.</summary>
internal static class FigureStyle
{
    public const float PageWidth = 900;
    public const float Margin = 24;

    /// <summary>PNG pixels per page pixel: crisp on fine screens and in print.</summary>
    public const int PngScale = 2;

    public const float TitleSize = 20;
    public const float HeadingSize = 15;
    public const float LabelSize = 14;
    public const float TextSize = 13;
    public const float SmallSize = 12;

    /// <summary>Distance between baselines as a multiple of the letter size.</summary>
    public const float LineHeight = 1.35f;

    public static readonly SKColor Paper = SKColors.White;
    public static readonly SKColor Ink = new(0x22, 0x22, 0x22);
    public static readonly SKColor Muted = new(0x59, 0x59, 0x59);
    public static readonly SKColor Dot = new(0x4D, 0x4D, 0x4D);
    public static readonly SKColor Band = new(0xD0, 0xD0, 0xD0);
    public static readonly SKColor Grid = new(0xE4, 0xE4, 0xE4);
    public static readonly SKColor Axis = new(0x8C, 0x8C, 0x8C);

    public static float ContentWidth => PageWidth - (2 * Margin);
}
