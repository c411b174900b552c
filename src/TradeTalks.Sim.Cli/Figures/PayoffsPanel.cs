using System.Collections.Immutable;
using ScottPlot;
using SkiaSharp;
using TradeTalks.Sim.Cli.Figures.Parts;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Payoffs at one table: endings from good to bad, under each a row for every party.</summary>
/// <param name="summary">The whole.</param>
/// <param name="heading">The words above.</param>
/// <param name="payoffs">The payoffs, at least one of them observed.</param>
internal sealed class PayoffsPanel(Summary summary, string heading, ImmutableArray<PayoffByEnding> payoffs)
{
    private const float RowHeight = 25;
    private const float GroupGap = 12;
    private const float PartyRoom = 78;
    private const float RightRoom = 224;
    private const int MostDecimals = 2;
    private const float LabelGap = 14;
    private const float BelowArea = 48;
    private const float Swatch = 11;

    private static readonly Lettering NameLetters = new(FigureStyle.LabelSize, FigureStyle.Ink);
    private static readonly Lettering PartyLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);
    private static readonly Ending[] Endings = Enum.GetValues<Ending>();
    private static readonly float LeftRoom = Swatch + 8 + Endings.Max(ending => NameLetters.Width(EndingWords.Title(ending))) + PartyRoom;

    private readonly ImmutableArray<string> _parties = [.. payoffs.Select(payoff => payoff.Party).Distinct(StringComparer.Ordinal)];

    private float GroupHeight => (_parties.Length * RowHeight) + GroupGap;

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(heading, (Endings.Length * GroupHeight) + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top, room.Right - RightRoom, room.Bottom - BelowArea);
        SpreadRow[] rows = [.. payoffs.Where(payoff => payoff.Spread.N > 0).Select(payoff => payoff.Spread)];
        var range = NiceRange.Of([0, .. rows.SelectMany(row => row.Quantiles).Select(quantile => quantile.Value!.Value), .. rows.Select(row => row.Mean.Mean!.Value)]);
        var plot = PlotFrame.Create(new AxisLimits(range.Low, range.High, 0, 1), range.NumberTicks(), $"bn USD a year on day {summary.Calendar.HorizonDays}");
        plot.Grid.YAxisStyle.IsVisible = false;
        PlotFrame.Draw(plot, canvas, room, area);
        DrawZero(canvas, area, X(area, range, 0));
        for (var group = 0; group < Endings.Length; group++)
            DrawGroup(canvas, area, range, Endings[group], area.Top + (group * GroupHeight) + (GroupGap / 2));
    }

    private static void DrawZero(SKCanvas canvas, SKRect area, float x)
    {
        using var line = new SKPaint { Color = FigureStyle.Muted, IsStroke = true, StrokeWidth = 1.2f };
        canvas.DrawLine(x, area.Top, x, area.Bottom, line);
    }

    private void DrawGroup(SKCanvas canvas, SKRect area, NiceRange range, Ending ending, float top)
    {
        using var fill = new SKPaint { Color = OutcomeLook.Of(ending).Fill };
        var nameMiddle = top + (RowHeight / 2);
        canvas.DrawRect(SKRect.Create(area.Left - LeftRoom, nameMiddle - (Swatch / 2), Swatch, Swatch), fill);
        NameLetters.Draw(canvas, EndingWords.Title(ending), area.Left - LeftRoom + Swatch + 8, nameMiddle);
        for (var party = 0; party < _parties.Length; party++)
        {
            var row = payoffs.Single(payoff => payoff.Ending == ending && payoff.Party == _parties[party]).Spread;
            DrawRow(canvas, area, range, (row, party), top + ((party + 0.5f) * RowHeight));
        }
    }

    private void DrawRow(SKCanvas canvas, SKRect area, NiceRange range, (SpreadRow Row, int Party) what, float middle)
    {
        var name = PartyLetters.Wrap(_parties[what.Party], PartyRoom - 24, 1)[0];
        PartyLetters.Draw(canvas, name, area.Left - 10, middle, SKTextAlign.Right);
        SpreadMark.Draw(canvas, what.Row, value => X(area, range, value), area, middle, SideLook.Of(what.Party).Fill);
        PartyLetters.Draw(canvas, Words(what.Row), area.Right + LabelGap, middle);
    }

    private static string Words(SpreadRow row)
    {
        if (row.Mean.Mean is not { } mean)
            return "no course ends so";
        var decimals = Math.Clamp(Numbers.DecimalsToFirstDigit(row.Mean.HalfWidth ?? 1), 1, MostDecimals);
        var reach = row.Mean.HalfWidth is { } half ? $" ± {Numbers.Fixed(Numbers.RoundedUp(half, decimals), decimals)}" : "";
        return $"mean {(mean > 0 ? "+" : "")}{Numbers.Fixed(mean, decimals)}{reach}, n = {Numbers.Count(row.N)}";
    }

    private static float X(SKRect area, NiceRange range, double value) => area.Left + (float)((value - range.Low) / (range.High - range.Low) * area.Width);
}
