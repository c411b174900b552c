using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

/// <summary>Densities, resampling and the division of variance where the answer is known beforehand.</summary>
public sealed class SpreadTests
{
    [Test]
    public void A_reflected_density_has_all_its_mass_between_its_ends()
    {
        var density = new KernelDensity([0, 0.5, 3, 9.8, 10], 1.5, 0, 10);
        var mass = Enumerable.Range(0, 10_000).Sum(i => density.At((i + 0.5) / 1000)) / 1000;
        Assert.That(mass, Is.EqualTo(1).Within(1e-3));
        Assert.That(density.At(-0.1), Is.Zero);
        Assert.That(density.At(10.1), Is.Zero);
    }

    [Test]
    public void Sheather_and_Jones_come_near_the_best_width_for_normal_data()
    {
        double[] values = [.. Enumerable.Range(0, 2000).Select(i => StandardNormal.Quantile((i + 0.5) / 2000))];
        Assert.That(KernelWidth.SheatherJones(values), Is.EqualTo(1.06 * Math.Pow(2000, -0.2)).Within(0.05));
    }

    [Test]
    public void Observations_that_are_all_equal_have_no_density_width() =>
        Assert.That(() => KernelWidth.SheatherJones([2, 2, 2]), Throws.ArgumentException);

    [Test]
    public void Resampling_the_mean_of_many_observations_gives_students_interval()
    {
        double[] values = [.. Enumerable.Range(0, 400).Select(i => StandardNormal.Quantile((i + 0.5) / 400))];
        var (ours, student) = (Bootstrap.Bca(values, Mean), RunningMean.Of(values).Interval);
        Assert.That(ours.Low, Is.EqualTo(student.Low!.Value).Within(0.01));
        Assert.That(ours.High, Is.EqualTo(student.High!.Value).Within(0.01));
        Assert.That(Bootstrap.Bca(values, Mean), Is.EqualTo(ours));
    }

    [Test]
    public void The_interval_of_the_share_of_inputs_covers_the_truth_about_as_often_as_it_says()
    {
        var (covered, share) = (0, 0.4);
        for (var repeat = 0; repeat < 200; repeat++)
        {
            var (first, second) = Twins(repeat, 300, share);
            covered += VarianceSplit.ShareInterval(first, second).Contains(share) ? 1 : 0;
        }

        Assert.That(covered, Is.GreaterThanOrEqualTo(180), "95 % of 200 is 190, its standard error 3");
    }

    [Test]
    public void Twins_that_do_not_vary_have_no_shares()
    {
        Assert.That(VarianceSplit.Of([3, 3, 3], [3, 3, 3]).ShareOfInputs, Is.Null);
        Assert.That(VarianceSplit.ShareInterval([3, 3, 3], [3, 3, 3]), Is.EqualTo(Interval.Open));
    }

    private static double Mean(ReadOnlySpan<double> values) => RunningMean.Of(values).Mean!.Value;

    private static (double[] First, double[] Second) Twins(int repeat, int pairs, double share)
    {
        var (chance, stream) = (new Chance(17, repeat), StreamId.Of("twins"));
        var (first, second) = (new double[pairs], new double[pairs]);
        for (var i = 0; i < pairs; i++)
        {
            var input = Math.Sqrt(share) * Normal(chance, stream, i, 0);
            first[i] = input + (Math.Sqrt(1 - share) * Normal(chance, stream, i, 1));
            second[i] = input + (Math.Sqrt(1 - share) * Normal(chance, stream, i, 2));
        }

        return (first, second);
    }

    private static double Normal(Chance chance, StreamId stream, int i, byte part) => StandardNormal.Quantile(chance.Uniform(stream, (uint)i, part));
}
