using CsCheck;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

internal sealed class OrderedKeysTests
{
    private static readonly Gen<double> Numbers = Gen.Double.Where(value => !double.IsNaN(value));

    [Test]
    public void A_key_gives_its_number_back_to_the_bit() =>
        Numbers.Sample(value => BitConverter.DoubleToInt64Bits(OrderedKeys.ToNumber(OrderedKeys.Of(value))) == BitConverter.DoubleToInt64Bits(value));

    [Test]
    public void Keys_are_in_the_order_of_their_numbers() =>
        Gen.Select(Numbers, Numbers).Sample((a, b) => a == b || (a < b) == (OrderedKeys.Of(a) < OrderedKeys.Of(b)));

    [Test]
    public void Keys_rise_from_minus_infinity_through_both_zeros_to_infinity()
    {
        double[] ascending = [double.NegativeInfinity, double.MinValue, -1, -double.Epsilon, -0.0, 0.0, double.Epsilon, 1, double.MaxValue, double.PositiveInfinity];
        Assert.That(ascending.Select(OrderedKeys.Of), Is.Ordered.And.Unique);
    }
}
