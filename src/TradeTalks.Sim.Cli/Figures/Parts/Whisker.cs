using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>The line of an interval, with caps, readable on any colour.</summary>
internal static class Whisker
{
    private const float CapHalf = 5;

    /// <summary>Draws a level interval.</summary>
    public static void Draw(SKCanvas canvas, float low, float high, float middle)
    {
        using var path = new SKPath();
        path.MoveTo(low, middle - CapHalf);
        path.LineTo(low, middle + CapHalf);
        path.MoveTo(low, middle);
        path.LineTo(high, middle);
        path.MoveTo(high, middle - CapHalf);
        path.LineTo(high, middle + CapHalf);
        HaloLine.Draw(canvas, path, 1.6f);
    }

    /// <summary>Draws an upright interval.</summary>
    public static void DrawUpright(SKCanvas canvas, float low, float high, float middle)
    {
        using var path = new SKPath();
        path.MoveTo(middle - CapHalf + 1, low);
        path.LineTo(middle + CapHalf - 1, low);
        path.MoveTo(middle, low);
        path.LineTo(middle, high);
        path.MoveTo(middle - CapHalf + 1, high);
        path.LineTo(middle + CapHalf - 1, high);
        HaloLine.Draw(canvas, path, 1.2f);
    }
}
