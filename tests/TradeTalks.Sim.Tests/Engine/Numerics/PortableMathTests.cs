using System.Diagnostics.CodeAnalysis;
using CsCheck;
using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Numerics;

// Expected values: mpmath 1.3.0 with 50 digits, of exactly these doubles. The platform's own functions serve as a second oracle.
[SuppressMessage("ApiDesign", "RS0030", Justification = "The platform's functions are what ours are compared with.")]
internal sealed class PortableMathTests
{
    private const long Samples = 200_000;

    [TestCase(5e-324, -744.44007192138126)]
    [TestCase(1e-310, -713.80137882815421)]
    [TestCase(double.MaxValue, 709.78271289338400)]
    [TestCase(1, 0)]
    public void Logarithms_at_the_ends_of_the_range_are_right(double x, double expected) =>
        Assert.That(Closeness.UlpsBetween(PortableMath.Log(x), expected), Is.LessThanOrEqualTo(1));

    [Test]
    public void Logarithms_are_within_2_ulp_everywhere() =>
        Gen.Long[1, 0x7FEF_FFFF_FFFF_FFFF].Select(BitConverter.Int64BitsToDouble)
            .Sample(x => Closeness.UlpsBetween(PortableMath.Log(x), Math.Log(x)) <= 2, iter: Samples);

    [Test]
    public void Logarithms_near_1_are_within_2_ulp() =>
        Gen.Double[0.5, 2].Sample(x => Closeness.UlpsBetween(PortableMath.Log(x), Math.Log(x)) <= 2, iter: Samples);

    [Test]
    public void Powers_of_e_are_within_2_ulp_everywhere() =>
        Gen.Double[-745.2, 709.7].Sample(x => Closeness.UlpsBetween(PortableMath.Exp(x), Math.Exp(x)) <= 2, iter: Samples);

    [Test]
    public void Powers_of_e_near_0_are_within_2_ulp() =>
        Gen.Double[-1, 1].Sample(x => Closeness.UlpsBetween(PortableMath.Exp(x), Math.Exp(x)) <= 2, iter: Samples);

    [Test]
    public void The_logarithm_of_an_odd_number_is_what_mathematics_says()
    {
        Assert.Multiple(() =>
        {
            Assert.That(PortableMath.Log(0), Is.EqualTo(double.NegativeInfinity));
            Assert.That(PortableMath.Log(-0.0), Is.EqualTo(double.NegativeInfinity));
            Assert.That(PortableMath.Log(double.PositiveInfinity), Is.EqualTo(double.PositiveInfinity));
            Assert.That(PortableMath.Log(-1), Is.NaN);
            Assert.That(PortableMath.Log(double.NegativeInfinity), Is.NaN);
            Assert.That(PortableMath.Log(double.NaN), Is.NaN);
        });
    }

    [Test]
    public void The_power_of_e_of_an_odd_number_is_what_mathematics_says()
    {
        Assert.Multiple(() =>
        {
            Assert.That(PortableMath.Exp(0), Is.EqualTo(1));
            Assert.That(PortableMath.Exp(double.NegativeInfinity), Is.Zero);
            Assert.That(PortableMath.Exp(double.PositiveInfinity), Is.EqualTo(double.PositiveInfinity));
            Assert.That(PortableMath.Exp(709.8), Is.EqualTo(double.PositiveInfinity));
            Assert.That(PortableMath.Exp(-745.2), Is.Zero);
            Assert.That(PortableMath.Exp(double.NaN), Is.NaN);
        });
    }

    [Test]
    public void The_power_function_keeps_its_stated_bound() =>
        Gen.Select(Gen.Double[1e-9, 1e9], Gen.Double[-12, 12]).Sample(
            (x, y) => Math.Abs(PortableMath.Pow(x, y) / Math.Pow(x, y) - 1) <= (1 + Math.Abs(y * Math.Log(x))) * 2.3e-16,
            iter: Samples);

    [Test]
    public void The_power_function_knows_its_corner_cases()
    {
        Assert.Multiple(() =>
        {
            Assert.That(PortableMath.Pow(0, 2.5), Is.Zero);
            Assert.That(PortableMath.Pow(0, -1), Is.EqualTo(double.PositiveInfinity));
            Assert.That(PortableMath.Pow(0, 0), Is.EqualTo(1));
            Assert.That(PortableMath.Pow(double.PositiveInfinity, 0.5), Is.EqualTo(double.PositiveInfinity));
            Assert.That(PortableMath.Pow(-8, 0.5), Is.NaN);
        });
    }

    [Test]
    public void One_plus_and_minus_one_forms_undo_each_other() =>
        Gen.Double[-25, 2].Select(Gen.Bool).Sample(
            (exponent, negative) =>
            {
                var x = (negative ? -1 : 1) * Math.Pow(10, exponent);
                return x <= -1 || Math.Abs(PortableMath.ExpMinusOne(PortableMath.LogOnePlus(x)) / x - 1) < 2e-14;
            },
            iter: Samples);

    [TestCase(1e-300, 1.0000000000000000e-300, 1.0000000000000000e-300)]
    [TestCase(1e-17, 1.0000000000000001e-17, 1.0000000000000001e-17)]
    [TestCase(1e-09, 9.9999999950000006e-10, 1.0000000005000001e-9)]
    [TestCase(-1e-09, -1.0000000005000001e-9, -9.9999999950000006e-10)]
    [TestCase(0.01, 0.0099503308531680831, 0.010050167084168058)]
    [TestCase(-0.3, -0.35667494393873236, -0.25918177931828213)]
    [TestCase(-0.999999, -13.815510557935518, -0.63212019094893256)]
    public void Near_0_and_1_no_digits_are_lost(double x, double logOnePlus, double expMinusOne)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Closeness.UlpsBetween(PortableMath.LogOnePlus(x), logOnePlus), Is.LessThanOrEqualTo(4));
            Assert.That(Closeness.UlpsBetween(PortableMath.ExpMinusOne(x), expMinusOne), Is.LessThanOrEqualTo(4));
        });
    }

}
