using SkiaSharp;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A curved arrow from one box to another around the boxes between, as thick as it is often taken.</summary>
internal sealed class CourseArrow
{
    private const float Gap = 5;
    private const float HeadLength = 11;
    private const float HeadHalf = 5.5f;
    private const int Points = 48;
    private const float LabelMargin = 2;
    private const float LabelGap = 10;

    private static readonly float[] Bows = [18, 36, 60, 90, -60, -90, 125, -125, 165, -165, 205, -205];
    private static readonly float[] LabelPlaces = [0.5f, 0.42f, 0.58f, 0.34f, 0.66f, 0.28f, 0.72f, 0.22f, 0.78f];
    private static readonly Lettering Letters = new(FigureStyle.TextSize, FigureStyle.Ink, Heavy: true);

    private readonly SKPoint[] _course;

    /// <summary>Finds the arrow's way.</summary>
    /// <param name="map">All boxes, and the room they stand in.</param>
    /// <param name="from">The box it starts at.</param>
    /// <param name="to">The box it leads to.</param>
    /// <param name="perHundred">How often it is taken in 100 courses.</param>
    public CourseArrow((SKRect[] Boxes, SKRect Room) map, int from, int to, double perHundred)
    {
        PerHundred = perHundred;
        var others = map.Boxes.Where((_, box) => box != from && box != to).ToArray();
        var ways = Bows.Select(bow => Way(map.Boxes[from], map.Boxes[to], bow));
        _course = ways.FirstOrDefault(way => Array.TrueForAll(way, point => map.Room.Contains(point) && !others.Any(box => Around(box, Gap).Contains(point)))) ?? Way(map.Boxes[from], map.Boxes[to], Bows[0]);
    }

    /// <summary>How often it is taken in 100 courses.</summary>
    public double PerHundred { get; }

    private float Width => 1.2f + (7 * Math.Min(1, (float)PerHundred / 100));

    /// <summary>Draws line and head.</summary>
    public void Draw(SKCanvas canvas)
    {
        var tip = _course[^1];
        var neck = _course.Last(point => SKPoint.Distance(point, tip) >= HeadLength || point == _course[0]);
        var length = Math.Max(1, SKPoint.Distance(neck, tip));
        var along = new SKPoint((tip.X - neck.X) / length, (tip.Y - neck.Y) / length);
        var half = Math.Max(HeadHalf, Width + 1);
        using var line = new SKPath();
        line.AddPoly([.. _course.TakeWhile(point => point != neck), neck], close: false);
        using var head = new SKPath();
        head.AddPoly([tip, new(neck.X - (along.Y * half), neck.Y + (along.X * half)), new(neck.X + (along.Y * half), neck.Y - (along.X * half))]);
        using var stroke = new SKPaint { Color = FigureStyle.Axis, IsStroke = true, StrokeWidth = Width, IsAntialias = true };
        using var fill = new SKPaint { Color = FigureStyle.Axis, IsAntialias = true };
        canvas.DrawPath(line, stroke);
        canvas.DrawPath(head, fill);
    }

    /// <summary>Writes how often beside the line, where no other words are.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="taken">Where words are already; the new place is added.</param>
    /// <param name="room">Where words may be.</param>
    public void DrawLabel(SKCanvas canvas, List<SKRect> taken, SKRect room)
    {
        var words = Numbers.Fixed(PerHundred, 0);
        var (width, height) = (Letters.Width(words) + (2 * LabelMargin), Letters.Size + LabelMargin);
        var places = LabelPlaces.Select(place => _course[(int)(place * (_course.Length - 1))]).Select(point => SKRect.Create(point.X - (width / 2), point.Y - (height / 2), width, height));
        if (!places.Any(place => Fits(place, taken, room)))
            return;
        var found = places.First(place => Fits(place, taken, room));
        using var pad = new SKPaint { Color = FigureStyle.Paper };
        canvas.DrawRect(found, pad);
        Letters.Draw(canvas, words, found.MidX, found.MidY, SKTextAlign.Center);
        taken.Add(Around(found, LabelGap));
    }

    private static bool Fits(SKRect place, List<SKRect> taken, SKRect room) =>
        room.Contains(place) && !taken.Exists(other => other.IntersectsWith(place));

    /// <summary>The points of a curve between two boxes that bows to the right of its direction by so many pixels, from rim to rim.</summary>
    private static SKPoint[] Way(SKRect from, SKRect to, float bow)
    {
        var (start, end) = (new SKPoint(from.MidX, from.MidY), new SKPoint(to.MidX, to.MidY));
        var length = SKPoint.Distance(start, end);
        var bend = new SKPoint(((start.X + end.X) / 2) - ((end.Y - start.Y) / length * 2 * bow), ((start.Y + end.Y) / 2) + ((end.X - start.X) / length * 2 * bow));
        var curve = Enumerable.Range(0, (4 * Points) + 1).Select(i => Between(start, bend, end, i / (4f * Points)));
        return [.. curve.Where(point => !Around(from, 1).Contains(point) && !Around(to, 2).Contains(point))];
    }

    private static SKPoint Between(SKPoint start, SKPoint bend, SKPoint end, float t)
    {
        var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
        return new((a * start.X) + (b * bend.X) + (c * end.X), (a * start.Y) + (b * bend.Y) + (c * end.Y));
    }

    private static SKRect Around(SKRect box, float margin) => new(box.Left - margin, box.Top - margin, box.Right + margin, box.Bottom + margin);
}
