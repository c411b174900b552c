using System.Collections.Immutable;
using SkiaSharp;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sweeps;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The fields of a map: the first key from left to right, the second from below upwards.</summary>
internal sealed class SweepMapPanel
{
    private const float FieldHeight = 44;
    private const float BelowRoom = 52;
    private const float TopRoom = 24;
    private const float Gap = 10;
    private const float WidestLabel = 170;
    private const float Seam = 2;

    /// <summary>From here on white letters are easier to read than black ones.</summary>
    private const double WhiteFrom = 0.7;

    private static readonly SKColor Light = new(0xF3, 0xF8, 0xFC);
    private static readonly SKColor Dark = new(0x00, 0x5A, 0x8F);
    private static readonly Lettering AxisLetters = new(FigureStyle.TextSize, FigureStyle.Muted);

    private readonly SweepSummary _summary;
    private readonly int _metric;
    private readonly ImmutableArray<string> _across;
    private readonly ImmutableArray<string> _up;
    private readonly double _least;
    private readonly double _most;

    /// <summary>Prepares the picture.</summary>
    public SweepMapPanel(SweepSummary summary, int metric)
    {
        (_summary, _metric) = (summary, metric);
        (_across, _up) = (Values(summary, 0), Values(summary, 1));
        var values = summary.Rows.Select(row => row.Estimates[metric].Estimate.Value).OfType<double>().DefaultIfEmpty(0).ToList();
        (_least, _most) = (values.Min(), values.Max());
    }

    /// <summary>The values of a key, in the order of their numbers or, without those, of the points.</summary>
    public static ImmutableArray<string> Values(SweepSummary summary, int key) =>
        [.. summary.Rows.Select(row => row.Values[key]).DistinctBy(static value => value.Text).OrderBy(static value => value.Number ?? 0).Select(static value => value.Text)];

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new("", TopRoom + (_up.Length * FieldHeight) + BelowRoom, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var left = room.Left + Math.Min(WidestLabel, _up.Max(AxisLetters.Width)) + Gap;
        var area = new SKRect(left, room.Top + TopRoom, room.Right, room.Bottom - BelowRoom);
        AxisLetters.Draw(canvas, _summary.Keys[1].Name, room.Left, room.Top + (TopRoom / 2) - 2);
        for (var y = 0; y < _up.Length; y++)
            AxisLetters.Draw(canvas, AxisLetters.Wrap(_up[y], WidestLabel, 1)[0], left - Gap, Field(area, 0, y).MidY, SKTextAlign.Right);
        for (var x = 0; x < _across.Length; x++)
        {
            var field = Field(area, x, 0);
            AxisLetters.Draw(canvas, AxisLetters.Wrap(_across[x], field.Width - 4, 1)[0], field.MidX, area.Bottom + Gap + 4, SKTextAlign.Center);
        }

        AxisLetters.Draw(canvas, _summary.Keys[0].Name, area.MidX, room.Bottom - (AxisLetters.LineHeight / 2), SKTextAlign.Center);
        foreach (var row in _summary.Rows)
            DrawField(canvas, Field(area, _across.IndexOf(row.Values[0].Text), _up.IndexOf(row.Values[1].Text)), row.Estimates[_metric].Estimate);
    }

    private void DrawField(SKCanvas canvas, SKRect field, Estimate estimate)
    {
        if (estimate.Value is not { } value)
            return;
        var part = _most > _least ? (value - _least) / (_most - _least) : 0.5;
        using var fill = new SKPaint { Color = Between(part), IsAntialias = true };
        canvas.DrawRect(SKRect.Inflate(field, -Seam / 2, -Seam / 2), fill);
        var ink = part > WhiteFrom ? SKColors.White : SKColors.Black;
        var (large, small) = (new Lettering(FigureStyle.TextSize, ink, Heavy: true), new Lettering(FigureStyle.SmallSize, ink));
        var reach = estimate.Interval.HalfWidth is { } half ? $"±{Estimates.Width(estimate.Metric, half)}" : "";
        Fitting(large, canvas, Estimates.Value(estimate), field, field.MidY - (reach.Length == 0 ? 0 : 8));
        Fitting(small, canvas, reach, field, field.MidY + 10);
    }

    /// <summary>Writes a line if the field is wide enough for it.</summary>
    private static void Fitting(Lettering letters, SKCanvas canvas, string line, SKRect field, float middle)
    {
        if (letters.Width(line) <= field.Width - 4)
            letters.Draw(canvas, line, field.MidX, middle, SKTextAlign.Center);
    }

    private SKRect Field(SKRect area, int x, int y)
    {
        var width = area.Width / _across.Length;
        return SKRect.Create(area.Left + (x * width), area.Bottom - ((y + 1) * FieldHeight), width, FieldHeight);
    }

    private static SKColor Between(double part) => new(Mix(Light.Red, Dark.Red, part), Mix(Light.Green, Dark.Green, part), Mix(Light.Blue, Dark.Blue, part));

    private static byte Mix(byte light, byte dark, double part) => (byte)Math.Round(light + (part * (dark - light)));
}
