using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A quantile dotplot: dots of equal chance, stacked where they would lie on each other.</summary>
/// <remarks>Source: Kay, Kola, Hullman and Munson (2016), When (ish) is My Bus?, CHI 2016:5092.</remarks>
internal sealed class DotStack
{
    private const int Largest = 15;
    private const int Smallest = 9;
    private const float MostHeight = 165;
    private const float LeastHeight = 60;

    private readonly (int Column, int Count)[] _stacks;

    /// <summary>Stacks dots.</summary>
    /// <param name="places">Where each dot would lie, in pixels from the left end of the axis.</param>
    /// <param name="width">The length of the axis in pixels.</param>
    public DotStack(IReadOnlyList<float> places, float width)
    {
        Size = Largest + 1;
        do
        {
            Size--;
            var last = (int)((width - 1) / Size);
            _stacks = [.. places.GroupBy(place => Math.Clamp((int)(place / Size), 0, last)).Select(stack => (stack.Key, stack.Count())).OrderBy(stack => stack.Key)];
        }
        while (Size > Smallest && Tallest * Size > MostHeight);
    }

    /// <summary>The diameter of a dot in pixels.</summary>
    public int Size { get; private set; }

    /// <summary>Pixels the tallest stack needs.</summary>
    public float Height => Math.Max(LeastHeight, (Tallest * Size) + 6);

    private int Tallest => _stacks.Length == 0 ? 0 : _stacks.Max(stack => stack.Count);

    /// <summary>Draws the dots.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="left">The left end of the axis.</param>
    /// <param name="bottom">What the stacks stand on.</param>
    public void Draw(SKCanvas canvas, float left, float bottom)
    {
        using var paint = new SKPaint { Color = FigureStyle.Dot, IsAntialias = true };
        foreach (var (column, count) in _stacks)
        {
            for (var row = 0; row < count; row++)
                canvas.DrawCircle(left + ((column + 0.5f) * Size), bottom - 1 - ((row + 0.5f) * Size), (Size / 2f) - 0.75f, paint);
        }
    }
}
