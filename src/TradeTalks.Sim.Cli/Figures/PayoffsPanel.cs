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
/// <param name="table">The table; at least one of its payoffs was observed.</param>
/// <param name="heading">The words above.</param>
internal sealed class PayoffsPanel(Summary summary, TableSummary table, string heading)
{
    private const float RowHeight = 25;
    private const float GroupGap = 12;
    private const float LeastPartyRoom = 78;
    private const float MostPartyRoom = 120;
    private const float PartyGap = 24;
    private const float RightRoom = 224;
    private const int MostDecimals = 2;
    private const float LabelGap = 14;
    private const float BelowArea = 48;
    private const float Swatch = 11;

    private static readonly Lettering NameLetters = new(FigureStyle.LabelSize, FigureStyle.Ink);
    private static readonly Lettering PartyLetters = new(FigureStyle.SmallSize, FigureStyle.Ink);
    private static readonly float NameRoom = Swatch + 8 + Enum.GetValues<Ending>().Max(ending => NameLetters.Width(EndingWords.Title(ending)));

    private readonly ImmutableArray<PayoffByEnding> _payoffs = table.Terms!.Payoffs;
    private readonly ImmutableArray<string> _parties = [.. table.Terms!.Payoffs.Select(payoff => payoff.Party).Distinct(StringComparer.Ordinal)];

    private float PartyRoom => Math.Clamp(_parties.Max(PartyLetters.Width) + PartyGap, LeastPartyRoom, MostPartyRoom);

    private float LeftRoom => NameRoom + PartyRoom;

    private float GroupHeight => (_parties.Length * RowHeight) + GroupGap;

    /// <summary>The panel for the page.</summary>
    public Panel ToPanel() => new(heading, (table.Possible.Length * GroupHeight) + BelowArea, Draw);

    private void Draw(SKCanvas canvas, SKRect room)
    {
        var area = new SKRect(room.Left + LeftRoom, room.Top, room.Right - RightRoom, room.Bottom - BelowArea);
        SpreadRow[] rows = [.. _payoffs.Where(payoff => payoff.Spread.N > 0).Select(payoff => payoff.Spread)];
        var range = NiceRange.Of([0, .. rows.SelectMany(row => row.Quantiles).Select(quantile => quantile.Value!.Value), .. rows.Select(row => row.Mean.Mean!.Value)]);
        var plot = PlotFrame.Create(new AxisLimits(range.Low, range.High, 0, 1), range.NumberTicks(), table.IsUnderProtocol ? "payoff" : $"bn USD a year on day {summary.Calendar.HorizonDays}");
        plot.Grid.YAxisStyle.IsVisible = false;
        PlotFrame.Draw(plot, canvas, room, area);
        DrawZero(canvas, area, X(area, range, 0));
        for (var group = 0; group < table.Possible.Length; group++)
            DrawGroup(canvas, area, range, table.Possible[group], area.Top + (group * GroupHeight) + (GroupGap / 2));
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
        NameLetters.Draw(canvas, table.TitleOf(ending), area.Left - LeftRoom + Swatch + 8, nameMiddle);
        for (var party = 0; party < _parties.Length; party++)
        {
            var row = _payoffs.Single(payoff => payoff.Ending == ending && payoff.Party == _parties[party]).Spread;
            DrawRow(canvas, area, range, (row, party), top + ((party + 0.5f) * RowHeight));
        }
    }

    private void DrawRow(SKCanvas canvas, SKRect area, NiceRange range, (SpreadRow Row, int Party) what, float middle)
    {
        var name = PartyLetters.Wrap(_parties[what.Party], PartyRoom - PartyGap, 1)[0];
        PartyLetters.Draw(canvas, name, area.Left - 10, middle, SKTextAlign.Right);
        SpreadMark.Draw(canvas, what.Row, value => X(area, range, value), area, middle, SideLook.Of(what.Party).Fill);
        PartyLetters.Draw(canvas, Words(what.Row), area.Right + LabelGap, middle);
    }

    private static string Words(SpreadRow row)
    {
        if (row.Mean.Mean is not { } mean)
            return "no course ends so";
        var decimals = Math.Clamp(Numbers.DecimalsToFirstDigit(row.Mean.HalfWidth ?? 1), row.Unit.Length > 0 ? 1 : MostDecimals, MostDecimals);
        var reach = row.Mean.HalfWidth is { } half ? $" ± {Numbers.Fixed(Numbers.RoundedUp(half, decimals), decimals)}" : "";
        return $"mean {(mean > 0 ? "+" : "")}{Numbers.Fixed(mean, decimals)}{reach}, n = {Numbers.Count(row.N)}";
    }

    private static float X(SKRect area, NiceRange range, double value) => area.Left + (float)((value - range.Low) / (range.High - range.Low) * area.Width);
}
