using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments;

/// <summary>Estimates who gains what at a table, by ending, and what is pledged and delivered.</summary>
/// <param name="outcome">The rows.</param>
/// <param name="table">The table.</param>
internal sealed class TermsOfDeals(OutcomeSet outcome, int table)
{
    private const int Dots = 20;
    private static readonly ImmutableArray<double> DotPlaces = [.. Enumerable.Range(0, Dots).Select(dot => (dot + 0.5) / Dots)];

    private readonly ColumnEstimates _estimates = new();
    private readonly int _ending = Enumerable.Range(0, outcome.Columns.Length).First(column => outcome.Columns[column].Role == OutcomeRole.Ending && outcome.Columns[column].Table == table);

    /// <summary>The estimates.</summary>
    public TableTerms ToTerms() => new(
        [.. ColumnsOf(OutcomeRole.Payoff).SelectMany(column => Enum.GetValues<Ending>().Select(ending => PayoffOf(column, ending)))],
        [.. ColumnsOf(OutcomeRole.ShareOfGain).Take(1).Select(GainOf)],
        [.. ColumnsOf(OutcomeRole.Pledged).Select(column => Dotted(column, null))],
        [.. ((OutcomeRole[])[OutcomeRole.Due, OutcomeRole.Delivered, OutcomeRole.DeliveredShare]).SelectMany(ColumnsOf).Select(column => SpreadOf(column, WhereDue()))]);

    private IEnumerable<int> ColumnsOf(OutcomeRole role) =>
        Enumerable.Range(0, outcome.Columns.Length).Where(column => outcome.Columns[column].Role == role && outcome.Columns[column].Table == table);

    private PayoffByEnding PayoffOf(int column, Ending ending) =>
        new(outcome.Columns[column].Party, ending, SpreadOf(column, new ColumnFilter(_ending, value => value == (int)ending)));

    private GainShare GainOf(int column)
    {
        var (above, count) = (0L, 0L);
        var scan = new ColumnScan(outcome.Values, column);
        while (scan.TryNext(out var shares))
        {
            count += shares.Length;
            foreach (var share in shares)
                above += share > 0.5 ? 1 : 0;
        }

        return new GainShare(outcome.Columns[column].Party, Dotted(column, null), new ShareEstimate(above, count));
    }

    private DottedSpread Dotted(int column, ColumnFilter? filter)
    {
        var spread = SpreadOf(column, filter);
        var dots = _estimates.Quantiles(new ColumnScan(outcome.Values, column, filter), spread.N, DotPlaces);
        return new DottedSpread(spread, [.. dots.Select(dot => dot.Value).OfType<double>()]);
    }

    private SpreadRow SpreadOf(int column, ColumnFilter? filter) =>
        SpreadRow.Of(outcome.Columns[column], new ColumnScan(outcome.Values, column, filter), _estimates);

    private ColumnFilter? WhereDue() =>
        ColumnsOf(OutcomeRole.DeliveredShare).Select(column => new ColumnFilter(column, value => !double.IsNaN(value))).FirstOrDefault();
}
