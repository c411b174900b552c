using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A plot over the days of a run: days below, dates and scheduled steps above, room for labels on the right.</summary>
internal sealed class DayPlot
{
    private const float LeftRoom = 58;
    private const float RightRoom = 190;
    private const float BelowArea = 52;
    private const float DateRoom = 30;

    private static readonly Lettering DateLetters = new(FigureStyle.TextSize, FigureStyle.Muted);

    private readonly Calendar _calendar;
    private readonly StepFlags _flags;

    /// <summary>Prepares the days.</summary>
    /// <param name="calendar">The date of day 0 and the horizon.</param>
    /// <param name="steps">The scheduled steps to mark.</param>
    public DayPlot(Calendar calendar, IEnumerable<StepMark> steps)
    {
        _calendar = calendar;
        _flags = new StepFlags(steps, calendar, AreaWidth);
    }

    /// <summary>The length of the axis in pixels.</summary>
    public static float AreaWidth => FigureStyle.ContentWidth - LeftRoom - RightRoom;

    /// <summary>The room for words beside the picture, in pixels.</summary>
    public static float LabelWidth => RightRoom - 22;

    /// <summary>The height of a panel whose data area has a given height.</summary>
    public float HeightFor(float area) => _flags.Height + DateRoom + area + BelowArea;

    /// <summary>The data area in the room of a panel.</summary>
    public SKRect Area(SKRect room) =>
        new(room.Left + LeftRoom, room.Top + _flags.Height + DateRoom, room.Left + LeftRoom + AreaWidth, room.Bottom - BelowArea);

    /// <summary>Pixels from the left end of the axis to a day.</summary>
    public float X(double day) => (float)(day / _calendar.HorizonDays * AreaWidth);

    /// <summary>An empty plot.</summary>
    /// <param name="values">What the height spans.</param>
    /// <param name="left">The ticks on the left.</param>
    public Plot Create(NiceRange values, IEnumerable<Tick> left)
    {
        var limits = new AxisLimits(0, _calendar.HorizonDays, values.Low, values.High);
        var plot = PlotFrame.Create(limits, DayTicks.Of(_calendar.HorizonDays, AreaWidth), $"days since the start, {Numbers.DayAndYear(_calendar.StartDate)}");
        plot.Axes.Top.TickGenerator = new NumericManual([.. new DateTicks(_calendar, AreaWidth, DateLetters).Apart(_flags.Days)]);
        plot.Axes.Left.TickGenerator = new NumericManual([.. left]);
        plot.Grid.XAxisStyle.IsVisible = false;
        return plot;
    }

    /// <summary>Draws a plot and marks the steps.</summary>
    public void Draw(Plot plot, SKCanvas canvas, SKRect room)
    {
        PlotFrame.Draw(plot, canvas, room, Area(room));
        _flags.Draw(canvas, Area(room), room.Top + _flags.Height);
    }
}
