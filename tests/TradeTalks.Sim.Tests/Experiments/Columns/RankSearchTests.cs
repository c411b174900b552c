using CsCheck;
using TradeTalks.Sim.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments.Columns;

internal sealed class RankSearchTests
{
    private static readonly Gen<double> Numbers = Gen.OneOf(
        Gen.Const(0.0), Gen.Const(-0.0), Gen.Const(double.Epsilon), Gen.Const(-double.Epsilon), Gen.Const(double.MaxValue),
        Gen.Int[-5, 5].Select(whole => (double)whole), Gen.Double[-1, 1], Gen.Double[0.9999, 1.0001], Gen.Double.Where(double.IsFinite));

    private static readonly Gen<(double[] Values, int FewEnough)> Columns = Gen.Select(Numbers.Array[1, 400], Gen.Int[1, 40]);

    [Test]
    public void Selection_finds_what_sorting_finds_at_every_rank() =>
        Columns.Sample(
            column =>
            {
                var sorted = Sorted(column.Values);
                long[] ranks = [.. Enumerable.Range(1, Math.Min(sorted.Length, DigitCounts.MostRanges)).Select(rank => (long)rank)];
                var found = new RankSearch(column.FewEnough).Find(Rows.Column(column.Values), sorted.Length, ranks);
                return ranks.All(rank => SameBits(found[rank], sorted[rank - 1]));
            },
            iter: 300);

    [Test]
    public void Selection_finds_what_sorting_finds_at_a_single_rank() =>
        Gen.Select(Columns, Gen.Double[0, 1]).Sample(
            (column, share) =>
            {
                var rank = 1 + (long)(share * (column.Values.Length - 1));
                var found = new RankSearch(column.FewEnough).Find(Rows.Column(column.Values), column.Values.Length, [rank]);
                return SameBits(found[rank], Sorted(column.Values)[rank - 1]);
            },
            iter: 300);

    [Test]
    public void One_search_serves_many_columns()
    {
        var search = new RankSearch(fewEnough: 1);
        Assert.That(search.Find(Rows.Column([3, 1, 2]), 3, [1, 2, 3]).Values, Is.EqualTo((double[])[1, 2, 3]));
        Assert.That(search.Find(Rows.Column([-3, -1, double.NaN, -2, -2]), 4, [1, 3]).Values, Is.EqualTo((double[])[-3, -2]));
    }

    /// <summary>In ascending order, minus zero before zero.</summary>
    private static double[] Sorted(double[] values) => [.. values.Order().ThenBy(value => double.IsNegative(value) ? 0 : 1)];

    private static bool SameBits(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);
}
