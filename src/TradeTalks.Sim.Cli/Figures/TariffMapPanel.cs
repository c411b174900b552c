using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The real income of one side over two tariffs.</summary>
/// <param name="map">The map.</param>
/// <param name="side">The side.</param>
/// <param name="incomes">Its real income, per cent, by cell.</param>
/// <param name="scale">The colours.</param>
internal sealed class TariffMapPanel(TariffMap map, string side, ImmutableArray<double> incomes, MapScale scale)
{
    private const float AreaSize = 420;
    private const float LeftRoom = 190;
    private const float AboveArea = 12;
    private const float BelowArea = 52;
    private const float EndLabelShift = 6;
    private const float BarGap = 60;
    private const float BarWidth = 18;
    private const int BarSteps = 60;
    private const int MostTicks = 10;
    private const double TickStep = 0.1;
    private const float LabelGap = 8;

    private static readonly Lettering AxisLetters = new(FigureStyle.TextSize, FigureStyle.Muted);

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new($"Real income of {side}, change in per cent", AboveArea + AreaSize + BelowArea, Draw);

    private int Cells => map.Levels.Length;

    private double Highest => map.Levels[^1];

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = SKRect.Create(room.Left + LeftRoom, room.Top + AboveArea, AreaSize, AreaSize);
        PlotFrame.Draw(Plot(), canvas, room, area);
        DrawCells(canvas, area);
        DrawZero(canvas, area);
        DrawLeftAxis(canvas, room, area);
        new MapMarkers(map.Points, Highest).Draw(canvas, area);
        DrawBar(canvas, area);
    }

    private IEnumerable<double> TickLevels => Enumerable.Range(0, MostTicks + 1).Select(tick => tick * TickStep * Math.Max(1, Math.Ceiling(Highest / TickStep / MostTicks))).Where(level => level <= Highest + 1e-9);

    private Plot Plot() => PlotFrame.Create(
        new AxisLimits(0, Highest, 0, Highest), TickLevels.Select(level => new Tick(level, $"{100 * level:0} %")), $"tariff of {map.Sides.First} on {map.Sides.Second}");

    private void DrawLeftAxis(SKCanvas canvas, SKRect room, SKRect area)
    {
        foreach (var level in TickLevels)
            AxisLetters.Draw(canvas, $"{100 * level:0} %", area.Left - LabelGap, Y(area, level) - (level == 0 ? EndLabelShift : 0), SKTextAlign.Right);
        var title = AxisLetters.Wrap($"tariff of {map.Sides.Second} on {map.Sides.First}", LeftRoom - BarGap);
        AxisLetters.DrawLines(canvas, title, room.Left, area.MidY - (title.Count * AxisLetters.LineHeight / 2));
    }

    private void DrawCells(SKCanvas canvas, SKRect area)
    {
        var size = area.Width / (Cells - 1);
        canvas.Save();
        canvas.ClipRect(area);
        for (var cell = 0; cell < incomes.Length; cell++)
        {
            using var paint = new SKPaint { Color = scale.Of(incomes[cell]) };
            canvas.DrawRect(SKRect.Create(X(area, map.Levels[cell % Cells]) - (size / 2), Y(area, map.Levels[cell / Cells]) - (size / 2), size + 0.5f, size + 0.5f), paint);
        }

        canvas.Restore();
    }

    /// <summary>The line on which real income does not change, from cell to cell.</summary>
    private void DrawZero(SKCanvas canvas, SKRect area)
    {
        using var path = new SKPath();
        for (var row = 0; row + 1 < Cells; row++)
        {
            for (var column = 0; column + 1 < Cells; column++)
                AddCrossing(path, area, row, column);
        }

        HaloLine.Draw(canvas, path, 1.4f);
    }

    private void AddCrossing(SKPath path, SKRect area, int row, int column)
    {
        Span<(int Row, int Column)> corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)];
        var ends = new List<SKPoint>();
        for (var edge = 0; edge < corners.Length; edge++)
        {
            var (from, to) = (corners[edge], corners[(edge + 1) % corners.Length]);
            var (one, other) = (incomes[(from.Row * Cells) + from.Column], incomes[(to.Row * Cells) + to.Column]);
            if (one < 0 == other < 0)
                continue;
            var share = one / (one - other);
            ends.Add(new SKPoint(X(area, Along(from.Column, to.Column, share)), Y(area, Along(from.Row, to.Row, share))));
        }

        if (ends.Count != 2)
            return;
        path.MoveTo(ends[0]);
        path.LineTo(ends[1]);
    }

    private double Along(int from, int to, double share) => map.Levels[from] + (share * (map.Levels[to] - map.Levels[from]));

    private void DrawBar(SKCanvas canvas, SKRect area)
    {
        var (left, height) = (area.Right + BarGap, area.Height / BarSteps);
        for (var step = 0; step < BarSteps; step++)
        {
            using var paint = new SKPaint { Color = scale.Of(ValueAt((step + 0.5) / BarSteps)) };
            canvas.DrawRect(SKRect.Create(left, area.Bottom - ((step + 1) * height), BarWidth, height + 0.5f), paint);
        }

        var zero = -scale.Lowest / (scale.Highest - scale.Lowest);
        Span<double> shares = zero is > 0.08 and < 0.92 ? [0, zero, 1] : [0, 1];
        foreach (var share in shares)
            AxisLetters.Draw(canvas, $"{ValueAt(share):+0.00;-0.00;0} %", left + BarWidth + LabelGap, area.Bottom - (float)(share * area.Height) + (share == 1 ? EndLabelShift : share == 0 ? -EndLabelShift : 0));
    }

    private double ValueAt(double share) => scale.Lowest + (share * (scale.Highest - scale.Lowest));

    private float X(SKRect area, double level) => area.Left + (float)(level / Highest * area.Width);

    private float Y(SKRect area, double level) => area.Bottom - (float)(level / Highest * area.Height);
}
