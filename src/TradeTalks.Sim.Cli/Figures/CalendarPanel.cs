using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The stacked states of one table over the days, with dates and scheduled steps above.</summary>
internal sealed class CalendarPanel
{
    /// <summary>Pixels left of the data area.</summary>
    public const float LeftRoom = 58;

    /// <summary>Pixels right of the data area, more where the shares need them.</summary>
    public const float LeastRightRoom = 150;

    private const float BelowArea = 52;
    private const float DateRoom = 30;
    private const float AreaHeight = 310;
    private const float LabelGap = 22;
    private const float NameMargin = 10;

    private static readonly Lettering DateLetters = new(FigureStyle.TextSize, FigureStyle.Muted);
    private static readonly Lettering ShareLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NameLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly Summary _summary;
    private readonly TableSummary _table;
    private readonly StackedStates _states;
    private readonly StepFlags _flags;
    private readonly float _areaWidth;

    /// <summary>Prepares the panel of a table.</summary>
    public CalendarPanel(Summary summary, TableSummary table)
    {
        (_summary, _table, _states) = (summary, table, new StackedStates(table.Daily));
        var widest = summary.Tables.SelectMany(each => each.Endings).Max(share => ShareLetters.Width(Shares.Brief(share)));
        _areaWidth = FigureStyle.ContentWidth - LeftRoom - Math.Max(LeastRightRoom, widest + LabelGap);
        _flags = new StepFlags(Captions.StepsOf(summary, table), summary.Calendar, _areaWidth);
    }

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() =>
        new(_summary.Tables.Length > 1 ? _table.Title : "", _flags.Height + DateRoom + AreaHeight + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var top = room.Top + _flags.Height + DateRoom;
        var area = SKRect.Create(room.Left + LeftRoom, top, _areaWidth, AreaHeight);
        PlotFrame.Draw(Plot(), canvas, room, area);
        _flags.Draw(canvas, area, room.Top + _flags.Height);
        if (_table.Daily.Replications == 0)
        {
            ShareLetters.Draw(canvas, Shares.Brief(default), area.MidX, area.MidY, SKTextAlign.Center);
            return;
        }

        var named = Enum.GetValues<Ending>().Where(ending => TryDrawName(canvas, area, ending)).ToArray();
        DrawShares(canvas, area, [.. named.Where(ending => LastThickness(ending) * area.Height >= ShareLetters.LineHeight)]);
    }

    private Plot Plot()
    {
        var calendar = _summary.Calendar;
        var start = Numbers.DayAndYear(calendar.StartDate);
        var limits = new AxisLimits(0, calendar.HorizonDays, 0, 1);
        var plot = PlotFrame.Create(limits, DayTicks.Of(calendar.HorizonDays, _areaWidth), $"days since the start, {start}");
        plot.Axes.Top.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. new DateTicks(calendar, _areaWidth, DateLetters).Apart(_flags.Days)]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. Enumerable.Range(0, 5).Select(i => new Tick(i / 4.0, $"{25 * i} %"))]);
        plot.Grid.IsVisible = false;
        foreach (var ending in Enum.GetValues<Ending>().Where(_states.Occurs))
            plot.Add.Plottable(new HatchedShape(_states.Outline(ending), OutcomeLook.Of(ending)));
        return plot;
    }

    /// <summary>Writes a state's name into its area, if it is large enough somewhere.</summary>
    private bool TryDrawName(SKCanvas canvas, SKRect area, Ending ending)
    {
        var look = OutcomeLook.Of(ending);
        var letters = new Lettering(FigureStyle.LabelSize, look.Text, Heavy: true);
        var name = _table.TitleOf(ending);
        var width = (letters.Width(name) + (2 * NameMargin)) / area.Width * _states.Days;
        if (_states.Thickest(ending, width, _flags.Days) is not { } place || (place.High - place.Low) * area.Height < letters.LineHeight + 4)
            return false;
        var x = area.Left + (float)(place.Day / _states.Days * area.Width);
        var y = area.Bottom - (float)((place.High + place.Low) / 2 * area.Height);
        using var pad = new SKPaint { Color = look.Fill, IsAntialias = true };
        canvas.DrawRoundRect(SKRect.Create(x - (letters.Width(name) / 2) - 4, y - (letters.LineHeight / 2), letters.Width(name) + 8, letters.LineHeight), 4, 4, pad);
        letters.Draw(canvas, name, x, y, SKTextAlign.Center);
        return true;
    }

    private double LastThickness(Ending ending) => _states.Upper(_states.Days - 1, ending) - _states.Lower(_states.Days - 1, ending);

    /// <summary>Writes the shares at the horizon beside the picture, with the names of states that are not named right beside.</summary>
    private void DrawShares(SKCanvas canvas, SKRect area, HashSet<Ending> named)
    {
        Ending[] downwards = [.. _table.Possible.Reverse()];
        var last = _states.Days - 1;
        var wanted = downwards.Select(e => area.Bottom - (float)((_states.Lower(last, e) + _states.Upper(last, e)) / 2 * area.Height)).ToArray();
        var heights = downwards.Select(e => ShareLetters.LineHeight + (named.Contains(e) ? 0 : NameLetters.LineHeight) + 4).ToArray();
        var middles = SideLabels.Place(wanted, heights, area.Top, area.Bottom);
        for (var i = 0; i < downwards.Length; i++)
            DrawShare(canvas, area.Right, (wanted[i], middles[i]), downwards[i], named.Contains(downwards[i]));
    }

    private void DrawShare(SKCanvas canvas, float right, (float Band, float Label) middle, Ending ending, bool isNamed)
    {
        var share = _table.Daily.On(_table.Daily.HorizonDays, ending);
        using var line = new SKPaint { Color = FigureStyle.Axis, IsStroke = true, StrokeWidth = 1, IsAntialias = true };
        using var path = new SKPath();
        path.MoveTo(right + 2, middle.Band);
        path.LineTo(right + LabelGap - 4, middle.Label);
        canvas.DrawPath(path, line);
        var lines = isNamed ? [] : new[] { _table.TitleOf(ending) };
        var top = middle.Label - ((ShareLetters.LineHeight + (lines.Length * NameLetters.LineHeight)) / 2);
        NameLetters.DrawLines(canvas, lines, right + LabelGap, top + ShareLetters.LineHeight - 2);
        ShareLetters.DrawLines(canvas, [Shares.Brief(share)], right + LabelGap, top);
    }
}
