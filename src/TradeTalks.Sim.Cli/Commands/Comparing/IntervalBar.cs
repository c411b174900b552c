using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>Intervals of differences as bars around a zero line: shares all on one scale, every other quantity on its own.</summary>
internal sealed class IntervalBar
{
    /// <summary>Columns of a bar, an odd number with zero in the middle.</summary>
    public const int Width = 11;

    private const int Zero = Width / 2;

    private readonly double _ofShares;
    private readonly TerminalLook _look;

    /// <summary>Bars for the rows of one table.</summary>
    public IntervalBar(IEnumerable<Difference> rows, TerminalLook look)
    {
        (_ofShares, _look) = (rows.Where(row => row.Metric.Quantity == Quantity.Share && row.Share is not null).Select(Reach).DefaultIfEmpty(0).Max(), look);
    }

    /// <summary>The bar of a difference; blanks where its interval is open.</summary>
    public string Of(Difference row)
    {
        var reach = row.Share is null ? Reach(row) : _ofShares;
        if (row.Interval is not { Low: { } low, High: { } high } || row.Value is not { } value)
            return new string(' ', Width);
        var (line, dot) = _look.IsAscii ? ('-', 'o') : ('─', '●');
        var signs = new char[Width];
        Array.Fill(signs, ' ');
        signs.AsSpan(PlaceOf(low, reach)..(PlaceOf(high, reach) + 1)).Fill(line);
        signs[Zero] = '|';
        signs[PlaceOf(value, reach)] = dot;
        return new string(signs);
    }

    private static double Reach(Difference row) => Math.Max(Math.Abs(row.Interval.Low ?? 0), Math.Abs(row.Interval.High ?? 0));

    private static int PlaceOf(double value, double reach) => reach > 0 ? Zero + (int)Math.Round(Zero * value / reach, MidpointRounding.AwayFromZero) : Zero;
}
