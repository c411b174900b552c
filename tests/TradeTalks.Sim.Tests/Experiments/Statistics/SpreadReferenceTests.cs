using System.Text.Json;
using TradeTalks.Sim.Experiments.Statistics;
using static TradeTalks.Sim.Tests.Experiments.Statistics.Reference;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

/// <summary>Widths, densities, resampling and the division of variance against values computed by other tools.</summary>
internal sealed class SpreadReferenceTests
{
    private JsonElement _file;
    private JsonElement _survival;
    private double[] _sorted = [];

    [OneTimeSetUp]
    public void Open()
    {
        (_file, _survival) = (Read("statistics.json"), Read("survival.json").GetProperty("sample25"));
        _sorted = [.. _file.GetProperty("sample25").Numbers().Order()];
    }

    [Test]
    public void The_width_of_histogram_bars_agrees_with_the_reference()
    {
        AssertClose(BinWidth.FreedmanDiaconis(_sorted), _file.Number("fd_binwidth"), T1, "width");
        Assert.That(BinWidth.Days(_sorted), Is.EqualTo(5));
    }

    [Test]
    public void Kernel_widths_agree_with_the_reference()
    {
        AssertClose(KernelWidth.Silverman(_sorted), _file.GetProperty("kde_bw").Number("nrd0_silverman"), T1, "Silverman");
        AssertClose(KernelWidth.Silverman(_sorted), _survival.Number("bw_nrd0"), T2, "Silverman in R");
        AssertClose(KernelWidth.SheatherJones(_sorted), _survival.Number("bw_SJ"), 0.01, "Sheather and Jones");
    }

    [Test]
    public void The_density_at_a_given_width_agrees_with_the_reference()
    {
        var density = new KernelDensity(_sorted, _survival.Number("bw_SJ"));
        var (x, y) = (_survival.GetProperty("kde_SJ_at").GetProperty("x").Numbers(), _survival.GetProperty("kde_SJ_at").GetProperty("y").Numbers());
        Assert.That(x, Is.Not.Empty);
        for (var i = 0; i < x.Length; i++)
            AssertClose(density.At(x[i]), y[i], T2, $"at {x[i]}");
    }

    [Test]
    public void The_interval_of_a_median_by_resampling_is_at_most_one_observation_off_the_reference()
    {
        var interval = Bootstrap.Bca(_sorted, Median);
        var reference = _file.GetProperty("bootstrap_median_bca_sample25").Numbers();
        Assert.That(RanksApart(interval.Low!.Value, reference[0]), Is.LessThanOrEqualTo(1));
        Assert.That(RanksApart(interval.High!.Value, reference[1]), Is.LessThanOrEqualTo(1));
    }

    [TestCase("nested_variance_split")]
    [TestCase("nested_variance_split_small")]
    public void The_division_of_variance_agrees_with_the_reference(string name)
    {
        var reference = _file.GetProperty(name);
        double[][] rows = [.. reference.GetProperty("Y").EnumerateArray().Select(row => row.Numbers())];
        var split = VarianceSplit.Of([.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])]);
        AssertClose(split.Between, reference.Number("MSB"), T1, "between");
        AssertClose(split.Within, reference.Number("MSW"), T1, "within");
        AssertClose(split.OfInputs, reference.Number("var_inputs"), T1, "inputs");
        AssertClose(split.ShareOfInputs, reference.Number("share_inputs"), T1, "share");
    }

    private static double Median(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return QuantileEstimate.Linear(sorted, 0.5);
    }

    private int RanksApart(double ours, double reference) =>
        Math.Abs(_sorted.Count(value => value < ours) - _sorted.Count(value => value < reference));
}
