using System.Text.Json;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Tests.Engine.Numerics;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

// Reference values computed by scipy; the file's own README states the tolerance of 1e-12.
internal sealed class ReferenceDistributionTests
{
    private static readonly Dictionary<string, Distribution> Known = new(StringComparer.Ordinal)
    {
        ["triangular(2,5,12)"] = Distribution.Triangular(2, 5, 12),
        ["pert(2,5,12)"] = Distribution.Pert(2, 5, 12),
        ["lognormal p5=2 p95=20 (\"2 to 20\")"] = Distribution.LognormalBetween(2, 20),
        ["normal p5=2 p95=20"] = Distribution.NormalBetween(2, 20),
        ["gamma mean=30.0 sd=12.0"] = Distribution.Gamma(30, 12),
        ["lognormal mean=30.0 sd=12.0"] = Distribution.Lognormal(30, 12),
    };

    [Test]
    public void Moments_and_quantiles_are_those_of_the_reference([ValueSource(nameof(Names))] string name)
    {
        var expected = ValidationData.Json("statistics/statistics.json").GetProperty("distributions").GetProperty(name);
        var ours = Known[name];
        Assert.Multiple(() =>
        {
            foreach (var field in expected.EnumerateObject())
                Compare(ours, field);
        });
    }

    private static Dictionary<string, Distribution>.KeyCollection Names() => Known.Keys;

    private static void Compare(Distribution ours, JsonProperty field)
    {
        if (field.NameEquals("mean"))
            Assert.That(ours.Mean, Closeness.Near(field.Value.GetDouble(), 1e-12));
        else if (field.NameEquals("sd"))
            Assert.That(ours.StandardDeviation, Closeness.Near(field.Value.GetDouble(), 1e-12));
        else if (field.NameEquals("median"))
            Assert.That(ours.Quantile(0.5), Closeness.Near(field.Value.GetDouble(), 1e-12));
        else if (field.NameEquals("ppf"))
            CompareQuantiles(ours, field.Value);
    }

    private static void CompareQuantiles(Distribution ours, JsonElement quantiles)
    {
        foreach (var quantile in quantiles.EnumerateObject())
            Assert.That(ours.Quantile(double.Parse(quantile.Name)), Closeness.Near(quantile.Value.GetDouble(), 1e-12));
    }
}
