using System.Text;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Turns a figure into files; equal figures give equal bytes.</summary>
internal static class FigureFiles
{
    /// <summary>The figure as a PNG picture, twice as fine as the page.</summary>
    public static byte[] Png(Figure figure)
    {
        var sheet = new FigureSheet(figure);
        var size = new SKImageInfo((int)FigureStyle.PageWidth * FigureStyle.PngScale, (int)sheet.Height * FigureStyle.PngScale);
        using var surface = SKSurface.Create(size, new SKSurfaceProperties(SKPixelGeometry.Unknown));
        surface.Canvas.Scale(FigureStyle.PngScale);
        sheet.Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>The figure as an SVG drawing.</summary>
    public static string Svg(Figure figure)
    {
        var sheet = new FigureSheet(figure);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(FigureStyle.PageWidth, sheet.Height), stream))
            sheet.Draw(canvas);
        return SvgText.Tidy(Encoding.UTF8.GetString(stream.ToArray()), figure.Title, figure.Subtitle);
    }
}
