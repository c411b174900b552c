using System.Collections.Immutable;
using SkiaSharp;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures.Comparing;

/// <summary>The matrix of one table, its cells the darker the more talks they hold.</summary>
/// <param name="variant">The variant across.</param>
/// <param name="flips">The counts.</param>
internal sealed class FlipsPanel(int variant, FlipMatrix flips)
{
    private const float NameRoom = 172;
    private const float HeadRoom = 54;
    private const float CellHeight = 46;
    private const float Swatch = 10;
    private const float Darkest = 0.5f;

    private static readonly Lettering HeadLetters = new(FigureStyle.TextSize, FigureStyle.Muted);
    private static readonly Lettering NameLetters = new(FigureStyle.TextSize, FigureStyle.Ink);
    private static readonly Lettering CountLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering ShareLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly ImmutableArray<Ending> _endings = flips.Possible;

    private float CellWidth => (FigureStyle.ContentWidth - NameRoom) / (_endings.Length + 1);

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(flips.Table, HeadRoom + ((_endings.Length + 1) * CellHeight), Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        HeadLetters.Draw(canvas, $"{ComparedCases.Letter(variant)} across, A down", room.Left, room.Top + (HeadRoom / 2));
        for (var place = 0; place < _endings.Length; place++)
        {
            var (ending, x, y) = (_endings[place], Column(room, place), Row(room, place));
            DrawSwatch(canvas, x + (CellWidth / 2) - (Swatch / 2), room.Top + 2, ending);
            NameLetters.DrawLines(canvas, [.. NameLetters.Wrap(flips.TitleOf(ending), CellWidth - 4, 2)], x + (CellWidth / 2), room.Top + Swatch + 4, SKTextAlign.Center);
            DrawSwatch(canvas, room.Left, y + (CellHeight / 2) - (Swatch / 2), ending);
            NameLetters.Draw(canvas, flips.TitleOf(ending), room.Left + Swatch + 8, y + (CellHeight / 2));
        }

        HeadLetters.Draw(canvas, "all of A", Column(room, _endings.Length) + (CellWidth / 2), room.Top + (HeadRoom / 2), SKTextAlign.Center);
        HeadLetters.Draw(canvas, $"all of {ComparedCases.Letter(variant)}", room.Left + Swatch + 8, Row(room, _endings.Length) + (CellHeight / 2));
        for (var row = 0; row < _endings.Length; row++)
        {
            for (var column = 0; column < _endings.Length; column++)
                DrawCell(canvas, Cell(room, row, column), _endings[row], _endings[column]);
            Write(canvas, Cell(room, row, _endings.Length), flips.OfA(_endings[row]));
            Write(canvas, Cell(room, _endings.Length, row), _endings.Sum(other => flips.Count(other, _endings[row])));
        }
    }

    private void DrawCell(SKCanvas canvas, SKRect cell, Ending inA, Ending inB)
    {
        var share = flips.Pairs == 0 ? 0 : flips.Count(inA, inB) / (double)flips.Pairs;
        var grey = (byte)(255 - (255 * Darkest * Math.Sqrt(share)));
        using var fill = new SKPaint { Color = new SKColor(grey, grey, grey) };
        using var edge = new SKPaint { Color = inA == inB ? FigureStyle.Ink : FigureStyle.Grid, IsStroke = true, StrokeWidth = inA == inB ? 1.6f : 1, IsAntialias = true };
        canvas.DrawRect(cell, fill);
        canvas.DrawRect(cell, edge);
        Write(canvas, cell, flips.Count(inA, inB));
    }

    private void Write(SKCanvas canvas, SKRect cell, long count)
    {
        CountLetters.Draw(canvas, Numbers.Count(count), cell.MidX, cell.MidY - 8, SKTextAlign.Center);
        if (count > 0)
            ShareLetters.Draw(canvas, $"{Shares.Percent(count / (double)flips.Pairs, 1)} %", cell.MidX, cell.MidY + 10, SKTextAlign.Center);
    }

    private static void DrawSwatch(SKCanvas canvas, float left, float top, Ending ending)
    {
        using var fill = new SKPaint { Color = OutcomeLook.Of(ending).Fill };
        canvas.DrawRect(SKRect.Create(left, top, Swatch, Swatch), fill);
    }

    private SKRect Cell(SKRect room, int row, int column) => SKRect.Create(Column(room, column) + 1, Row(room, row) + 1, CellWidth - 2, CellHeight - 2);

    private float Column(SKRect room, int column) => room.Left + NameRoom + (column * CellWidth);

    private static float Row(SKRect room, int row) => room.Top + HeadRoom + (row * CellHeight);
}
