using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Experiments.Summaries;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>How often talks agree later, by how many officials are confident on one day; a square for each side.</summary>
/// <param name="heading">The words above.</param>
/// <param name="course">The counts of the table.</param>
/// <param name="place">The place of the sampled day.</param>
internal sealed class CalibrationPanel(string heading, TableCourse course, int place)
{
    private const float AreaSize = 230;
    private const float LeftRoom = 58;
    private const float Between = 110;
    private const float HeadRoom = 10;
    private const float BelowArea = 52;

    private static readonly SKColor Diagonal = FigureStyle.Axis;
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Muted);

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(heading, HeadRoom + AreaSize + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        for (var seat = 0; seat < 2; seat++)
        {
            var left = room.Left + LeftRoom + (seat * (AreaSize + Between));
            DrawSide(canvas, SKRect.Create(left, room.Top + HeadRoom, AreaSize, AreaSize), seat);
        }

        var x = room.Left + (2 * (LeftRoom + AreaSize)) + Between;
        NoteLetters.DrawLines(canvas, NoteLetters.Wrap("On the dashed line as many talks agree as officials are confident; above it insiders expect too little, below it too much.", room.Right - x + LeftRoom - 16, 9), x - LeftRoom + 20, room.Top + HeadRoom);
    }

    private void DrawSide(SKCanvas canvas, SKRect area, int seat)
    {
        var insiders = course.Insiders[seat];
        var ticks = NiceRange.Shares.PercentTicks().ToArray();
        var title = NoteLetters.Wrap($"{insiders.Side}'s officials confident", AreaSize, 1)[0];
        var plot = PlotFrame.Create(new AxisLimits(-0.04, 1.04, -0.04, 1.04), ticks, title);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual(ticks);
        plot.Add.Plottable(new DrawnPath([new(0, 0), new(1, 1)], Diagonal, 1.2f, 5, 4));
        var room = new SKRect(area.Left - LeftRoom, area.Top - HeadRoom, area.Right + (Between - LeftRoom), area.Bottom + BelowArea);
        PlotFrame.Draw(plot, canvas, room, area);
        for (var tenths = 0; tenths < InsiderCounts.Bins; tenths++)
        {
            var share = insiders.LaterAgree(place, tenths);
            if (share.Of < ConfidenceFigure.Fewest)
                continue;
            var x = area.Left + At(tenths / 10.0);
            Whisker.DrawUpright(canvas, area.Bottom - At(share.Interval.Low!.Value), area.Bottom - At(share.Interval.High!.Value), x);
            Marker.Draw(canvas, x, area.Bottom - At(share.Value!.Value), SideLook.Of(seat).Form, SideLook.Of(seat).Fill);
        }
    }

    private static float At(double share) => (float)((share + 0.04) / 1.08 * AreaSize);
}
