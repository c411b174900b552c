using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The stations of one table as boxes at fixed places, with arrows between them.</summary>
/// <param name="heading">The words above.</param>
/// <param name="moves">The counts, of at least one replication.</param>
internal sealed class CoursePanel(string heading, CourseMoves moves)
{
    private const float Height = 396;
    private const float BoxWidth = 168;
    private const float BoxHeight = 66;
    private const float BarHeight = 6;
    private const double LeastPerHundred = 1;

    private static readonly Lettering NameLetters = new(FigureStyle.LabelSize, FigureStyle.Ink, Heavy: true);
    private static readonly Lettering NoteLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);
    private static readonly CourseState[] States = Enum.GetValues<CourseState>();

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(heading, Height, Draw);

    private static SKPoint Middle(CourseState state) => state switch
    {
        CourseState.AtTheTable => new(86, 78),
        CourseState.Truce => new(400, 78),
        CourseState.Break => new(86, 342),
        CourseState.Escalation => new(400, 342),
        CourseState.InPrinciple => new(764, 78),
        CourseState.SignedByBoth => new(764, 210),
        CourseState.InForce => new(764, 342),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static SKRect Box(CourseState state, SKRect room)
    {
        var middle = Middle(state);
        return SKRect.Create(room.Left + middle.X - (BoxWidth / 2), room.Top + middle.Y - (BoxHeight / 2), BoxWidth, BoxHeight);
    }

    private void Draw(SKCanvas canvas, SKRect room)
    {
        SKRect[] boxes = [.. States.Select(state => Box(state, room))];
        var arrows = Arrows(boxes, room).OrderByDescending(arrow => arrow.PerHundred).ToArray();
        foreach (var arrow in arrows)
            arrow.Draw(canvas);
        for (var state = 0; state < boxes.Length; state++)
            DrawBox(canvas, boxes[state], States[state]);
        var taken = boxes.ToList();
        foreach (var arrow in arrows)
            arrow.DrawLabel(canvas, taken, room);
    }

    private IEnumerable<CourseArrow> Arrows(SKRect[] boxes, SKRect room)
    {
        foreach (var from in States)
        {
            foreach (var to in States)
            {
                var perHundred = 100.0 * moves.Count(from, to) / moves.Replications;
                if (perHundred >= LeastPerHundred)
                    yield return new CourseArrow((boxes, room), (int)from, (int)to, perHundred);
            }
        }
    }

    private void DrawBox(SKCanvas canvas, SKRect box, CourseState state)
    {
        var last = moves.Last(state);
        using var paper = new SKPaint { Color = FigureStyle.Paper };
        using var rim = new SKPaint { Color = FigureStyle.Ink, IsStroke = true, StrokeWidth = 1.4f, IsAntialias = true };
        using var bar = new SKPaint { Color = FigureStyle.Dot };
        canvas.DrawRect(box, paper);
        canvas.DrawRect(SKRect.Create(box.Left, box.Bottom - BarHeight, (float)(box.Width * (last.Value ?? 0)), BarHeight), bar);
        canvas.DrawRect(box, rim);
        var top = box.Top + 3;
        NameLetters.Draw(canvas, CourseStateWords.Title(state), box.MidX, top + (NameLetters.LineHeight / 2), SKTextAlign.Center);
        top += NameLetters.LineHeight;
        NoteLetters.DrawLines(canvas, [$"ever there: {Brief(moves.Reached(state))}", $"at the end: {Brief(last)}"], box.MidX, top, SKTextAlign.Center);
    }

    private static string Brief(ShareEstimate share)
    {
        if (share.Count == 0)
            return "none";
        return share.Count == share.Of ? "all" : Shares.Brief(share);
    }
}
