using SkiaSharp;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>The scheduled steps as lines with words above the picture, in as many rows as keep the words apart.</summary>
internal sealed class StepFlags
{
    private const float Gap = 6;
    private const float LongestLine = 330;
    private const int MostLines = 4;
    private const int WithinAYear = 330;

    /// <summary>Words may reach past the end of the axis, over the room of the labels beside it.</summary>
    private const float Overhang = 140;

    private static readonly Lettering DateLetters = new(FigureStyle.SmallSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering WordLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);

    private readonly List<Flag> _flags = [];
    private readonly float _width;
    private readonly bool _withYear;

    /// <summary>Places the steps that fall into the run; steps of one date share a flag.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="calendar">The days of the run.</param>
    /// <param name="width">The axis's length in pixels.</param>
    public StepFlags(IEnumerable<StepMark> steps, Calendar calendar, float width)
    {
        _width = width;
        _withYear = calendar.HorizonDays > WithinAYear;
        Flag[] flags =
        [
            .. from step in steps
               let day = calendar.At(step.Due).Day
               where day >= 0 && day <= calendar.HorizonDays
               group step by day into date
               select ToFlag(date.Key, date.Key * width / calendar.HorizonDays, date),
        ];
        foreach (var flag in flags.Where(flag => flag.Left > flag.X).OrderByDescending(flag => flag.Day))
            Place(flag);
        foreach (var flag in flags.Where(flag => flag.Left <= flag.X).OrderBy(flag => flag.Day))
            Place(flag);
    }

    /// <summary>The days that are marked.</summary>
    public IReadOnlyCollection<int> Days => [.. _flags.Select(flag => flag.Day)];

    /// <summary>Pixels the words need above the axis.</summary>
    public float Height => _flags.Count == 0 ? 0 : (_flags.Max(flag => flag.Row + flag.Lines.Count) * WordLetters.LineHeight) + Gap;

    /// <summary>Draws lines through the picture and words above it.</summary>
    /// <param name="canvas">Where to draw.</param>
    /// <param name="area">The picture's data area.</param>
    /// <param name="wordsBottom">The lower end of the room for words.</param>
    public void Draw(SKCanvas canvas, SKRect area, float wordsBottom)
    {
        foreach (var flag in _flags)
            DrawPole(canvas, flag, area, wordsBottom);
        foreach (var flag in _flags)
            DrawWords(canvas, flag, area.Left, wordsBottom);
    }

    private Flag ToFlag(int day, float x, IGrouping<int, StepMark> steps)
    {
        var due = steps.First().Due;
        var date = _withYear ? Numbers.DayAndYear(due) : Numbers.Day(due);
        var dateWidth = DateLetters.Width(date) + Gap;
        var lines = WordLetters.Wrap(string.Join("; ", steps.Select(step => step.Label)), LongestLine, MostLines);
        var width = dateWidth + lines.Max(WordLetters.Width);
        var left = x + Gap + width <= _width + Overhang ? x + Gap : Math.Max(0, x - Gap - width);
        return new Flag(day, x, left, width, dateWidth, date, lines, 0);
    }

    /// <summary>Puts a flag into the lowest row where its words are free and cross the fewest poles.</summary>
    private void Place(Flag flag)
    {
        var rows = Enumerable.Range(0, 1 + _flags.Sum(other => other.Lines.Count)).Select(row => flag with { Row = row });
        var free = rows.Where(placed => !_flags.Any(other => Overlap(placed, other)));
        _flags.Add(free.MinBy(placed => _flags.Count(other => Crosses(placed, other) || Crosses(other, placed)))!);
    }

    private static bool Overlap(Flag a, Flag b) =>
        a.Left < b.Left + b.Width + Gap && b.Left < a.Left + a.Width + Gap && a.Row < b.Row + b.Lines.Count && b.Row < a.Row + a.Lines.Count;

    /// <summary>Whether the pole of one flag runs through the words of another.</summary>
    private static bool Crosses(Flag pole, Flag words) =>
        pole.X > words.Left - (Gap / 2) && pole.X < words.Left + words.Width && pole.Row + pole.Lines.Count > words.Row;

    private static void DrawPole(SKCanvas canvas, Flag flag, SKRect area, float wordsBottom)
    {
        using var path = new SKPath();
        path.MoveTo(area.Left + flag.X, area.Bottom);
        path.LineTo(area.Left + flag.X, wordsBottom - ((flag.Row + flag.Lines.Count) * WordLetters.LineHeight) + 2);
        HaloLine.Draw(canvas, path, 1.4f, 5, 3);
    }

    private static void DrawWords(SKCanvas canvas, Flag flag, float areaLeft, float wordsBottom)
    {
        var top = wordsBottom - ((flag.Row + flag.Lines.Count) * WordLetters.LineHeight);
        var left = areaLeft + flag.Left;
        using var paper = new SKPaint { Color = FigureStyle.Paper };
        canvas.DrawRect(SKRect.Create(left - 2, top, flag.Width + 4, flag.Lines.Count * WordLetters.LineHeight), paper);
        DateLetters.DrawLines(canvas, [flag.Date], left, top);
        WordLetters.DrawLines(canvas, flag.Lines, left + flag.DateWidth, top);
    }

    private sealed record Flag(int Day, float X, float Left, float Width, float DateWidth, string Date, List<string> Lines, int Row);
}
