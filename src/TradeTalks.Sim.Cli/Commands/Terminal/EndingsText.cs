using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Where the talks of one table stand at the horizon, as a table with bars.</summary>
internal static class EndingsText
{
    private const int NameWidth = 20;
    private const int MostBar = 40;
    private const int LeastBar = 5;
    private const string Gap = "   ";

    /// <summary>The lines of the block.</summary>
    public static IEnumerable<string> Of(Summary summary, TableSummary table, TerminalLook look)
    {
        var columns = new Columns(table, look);
        if (summary.Tables.Length > 1)
            yield return look.Palette.Heading(Title(table, look, TerminalLook.Width));
        yield return look.Palette.Heading(columns.Heading($"State on day {summary.Calendar.HorizonDays}"));
        foreach (var ending in table.Possible)
            yield return columns.Row(ending);
        foreach (var line in TerminalLook.Flow("Any deal by   ", DealDates.Of(summary, table), Gap))
            yield return line;
    }

    /// <summary>The range of each share if failed replications had ended one way or the other.</summary>
    public static IEnumerable<string> WorstCases(TableSummary table, long failed, TerminalLook look) => table.Possible
        .Select(ending => (ending, Ends: Shares.Ends(table.Endings[(int)ending].WorstCase(failed))))
        .Select(share => $"{table.TitleOf(share.ending)} {share.Ends.Low} {look.Range} {share.Ends.High} %");

    /// <summary>The table's title in the signs and the room there are.</summary>
    public static string Title(TableSummary table, TerminalLook look, int width) => look.Signs(look.Shorten(table.Title, width));

    /// <summary>The widths of one block's columns.</summary>
    private sealed class Columns
    {
        private readonly TableSummary _table;
        private readonly TerminalLook _look;
        private readonly int _shareWidth;
        private readonly int _wordsWidth;
        private readonly int _barWidth;
        private readonly int _countWidth;
        private readonly string _of;

        public Columns(TableSummary table, TerminalLook look)
        {
            (_table, _look) = (table, look);
            _of = $"of {Numbers.Count(table.Daily.Replications)}";
            _shareWidth = Math.Max(8, Plain().Select(share => Shares.Brief(share).Length).DefaultIfEmpty(0).Max());
            _wordsWidth = Math.Max(_shareWidth + Gap.Length + 11, Shown().Max(share => Words(share).Length));
            _countWidth = Plain().Any() ? _of.Length : 0;
            var rest = TerminalLook.Width - NameWidth - _wordsWidth - (2 * Gap.Length) - _countWidth;
            _barWidth = rest < LeastBar ? 0 : Math.Min(MostBar, rest);
        }

        public string Heading(string title)
        {
            if (!Plain().Any())
                return title;
            var words = title.PadRight(NameWidth) + "share".PadLeft(_shareWidth) + Gap + "95 % CI";
            return words.PadRight(NameWidth + _wordsWidth) + Gap + new string(' ', _barWidth) + Gap + _of.PadLeft(_countWidth);
        }

        public string Row(Ending ending)
        {
            var share = _table.Endings[(int)ending];
            var name = $"  {_table.TitleOf(ending)}".PadRight(NameWidth);
            var bar = _look.Bar(share.Value ?? 0, _barWidth);
            var count = Shares.IsExtreme(share) ? "" : Numbers.Count(share.Count);
            var palette = _look.Palette;
            return palette.State(ending, name) + Words(share).PadRight(_wordsWidth) + Gap
                + palette.State(ending, bar) + new string(' ', _barWidth - bar.Length) + Gap + count.PadLeft(_countWidth);
        }

        private IEnumerable<ShareEstimate> Shown() => _table.Possible.Select(ending => _table.Endings[(int)ending]);

        private IEnumerable<ShareEstimate> Plain() => Shown().Where(share => !Shares.IsExtreme(share));

        private string Words(ShareEstimate share)
        {
            if (Shares.IsExtreme(share))
                return $"  {Shares.Full(share)}";
            var (low, high) = Shares.Ends(share.Interval);
            return $"{Shares.Brief(share).PadLeft(_shareWidth)}{Gap}{low,4} {_look.Range} {high,4}";
        }
    }
}
