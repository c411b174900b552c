using System.Collections.Immutable;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Marks tariffs with names on a map; each has a shape of its own, and its name beside it where no other name stands.</summary>
/// <param name="points">The points.</param>
/// <param name="highest">The tariff at the upper and right end.</param>
internal sealed class MapMarkers(ImmutableArray<MapPoint> points, double highest)
{
    private const float Half = 7;
    private const float Gap = 12;
    private const float Row = 20;
    private const int MostRows = 12;

    private static readonly Lettering NameLetters = new(FigureStyle.TextSize, FigureStyle.Ink, Heavy: true);

    /// <summary>Draws all points.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var taken = new List<SKRect>();
        for (var place = 0; place < points.Length; place++)
        {
            var (x, y) = (area.Left + (float)(points[place].First / highest * area.Width), area.Bottom - (float)(points[place].Second / highest * area.Height));
            taken.Add(SKRect.Create(x - Half, y - Half, 2 * Half, 2 * Half));
            DrawShape(canvas, place, x, y);
        }

        for (var place = 0; place < points.Length; place++)
            DrawName(canvas, area, points[place].Name, taken[place], taken);
    }

    private static void DrawShape(SKCanvas canvas, int place, float x, float y)
    {
        using var path = ShapeOf(place, x, y);
        using var fill = new SKPaint { Color = FigureStyle.Paper, IsAntialias = true };
        canvas.DrawPath(path, fill);
        HaloLine.Draw(canvas, path, 1.8f);
    }

    private static SKPath ShapeOf(int place, float x, float y)
    {
        var path = new SKPath();
        var corners = 3 + (place % 5);
        if (place == 0)
            path.AddCircle(x, y, Half);
        else
            path.AddPoly([.. Enumerable.Range(0, corners).Select(corner => new SKPoint(x + (Half * MathF.Sin(2 * MathF.PI * corner / corners)), y - (Half * MathF.Cos(2 * MathF.PI * corner / corners))))], close: true);
        return path;
    }

    private static void DrawName(SKCanvas canvas, SKRect area, string name, SKRect marker, List<SKRect> taken)
    {
        var width = NameLetters.Width(name);
        var places = Enumerable.Range(0, MostRows).SelectMany(row => new[]
        {
            Box(marker.MidX + Gap, marker.MidY - (row * Row), width),
            Box(marker.MidX - Gap - width, marker.MidY - (row * Row), width),
            Box(marker.MidX + Gap, marker.MidY + (row * Row), width),
            Box(marker.MidX - Gap - width, marker.MidY + (row * Row), width),
        });
        var free = places.FirstOrDefault(box => area.Contains(box) && !taken.Exists(other => other != marker && box.IntersectsWith(other)), Box(marker.MidX + Gap, marker.MidY, width));
        taken.Add(free);
        using var paper = new SKPaint { Color = FigureStyle.Paper.WithAlpha(0xC8) };
        canvas.DrawRect(free, paper);
        NameLetters.Draw(canvas, name, free.Left + 2, free.MidY);
    }

    private static SKRect Box(float left, float middle, float width) => SKRect.Create(left - 2, middle - (NameLetters.LineHeight / 2), width + 4, NameLetters.LineHeight);
}
