using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Experiments.Columns;

internal sealed class ColumnEstimatesTests
{
    private static IEnumerable<TestCaseData> Columns()
    {
        yield return Column("whole numbers", 200_000, u => Math.Floor(8 * u));
        yield return Column("one number", 100_000, u => 12);
        yield return Column("shares of both signs", 200_000, u => u - 0.5);
        yield return Column("mostly unobserved", 400_000, u => u < 0.7 ? double.NaN : 1e6 * u);
        yield return Column("as many as fit in memory", 1 << 16, u => u * u);
        yield return Column("one more than fit in memory", (1 << 16) + 1, u => u * u);
        yield return Column("few", 71, u => u);
        yield return Column("none", 100, u => double.NaN);
    }

    [TestCaseSource(nameof(Columns))]
    public void Estimates_from_a_column_are_those_from_its_sorted_values_to_the_bit(double[] values)
    {
        var scan = Rows.Column(values);
        var mean = ColumnEstimates.Mean(scan);
        var quantiles = new ColumnEstimates().Quantiles(scan, mean.Count, SpreadRow.Probabilities);
        var sorted = SpreadRow.Of("x", Quantity.Number, "", [.. values.Where(value => !double.IsNaN(value))]);
        Assert.That(mean, Is.EqualTo(sorted.Mean));
        Assert.That(quantiles, Is.EqualTo(sorted.Quantiles));
    }

    private static TestCaseData Column(string name, int rows, Func<double, double> value)
    {
        var chance = new Chance(7);
        double[] values = [.. Enumerable.Range(0, rows).Select(i => value(chance.Uniform(StreamId.Of("values"), (uint)i)))];
        return new TestCaseData(values).SetArgDisplayNames(name);
    }
}
