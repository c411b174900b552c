using System.Text.Json;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy;

/// <summary>Reads policies of the reference values and compares what a model says about every region.</summary>
internal static class ReferenceCase
{
    /// <summary>The policy a case describes.</summary>
    public static TradePolicy Policy(World world, JsonElement input)
    {
        var policy = new TradePolicy(world);
        foreach (var change in input.EnumerateObject())
            Apply(world, policy, change);
        return policy;
    }

    /// <summary>Exporter and importer of a pair written CHN>USA.</summary>
    public static (int Exporter, int Importer) Pair(World world, string words)
    {
        var codes = words.Split('>');
        return (world.IndexOf(codes[0]), world.IndexOf(codes[1]));
    }

    /// <summary>Every region's value of one quantity against a list of the reference values.</summary>
    /// <param name="output">The object the list stands in.</param>
    /// <param name="name">The list.</param>
    /// <param name="tolerance">Absolute tolerance, in the unit of the list.</param>
    /// <param name="ours">Our value of a region, in the same unit.</param>
    public static void AssertAll(JsonElement output, string name, double tolerance, Func<int, double> ours) =>
        AssertAll(output, name, _ => tolerance, ours);

    /// <summary>The same with a tolerance for each region.</summary>
    public static void AssertAll(JsonElement output, string name, Func<int, double> tolerance, Func<int, double> ours)
    {
        var region = 0;
        foreach (var expected in output.GetProperty(name).EnumerateArray())
        {
            Assert.That(ours(region), Is.EqualTo(expected.GetDouble()).Within(tolerance(region)), $"{name} of region {region}");
            region++;
        }

        Assert.That(region, Is.GreaterThan(1));
    }

    private static void Apply(World world, TradePolicy policy, JsonProperty change)
    {
        switch (change.Name)
        {
            case "tariffs_exporter>importer":
                EachPair(world, change.Value, (exporter, importer, rate) => policy.SetTariff(exporter, importer, rate));
                break;
            case "add_to_goods_tariffs":
                EachPair(world, change.Value, (exporter, importer, points) => policy.AddTariff(exporter, importer, points));
                break;
            case "iceberg_hat_exporter>importer":
                EachPair(world, change.Value, (exporter, importer, factor) => policy.SetCost(exporter, importer, factor));
                break;
            case "uniform_tariff_of_importer_on_all":
                foreach (var rate in change.Value.EnumerateObject())
                    EachPartner(world, (exporter, importer) => SetWhere(importer == world.IndexOf(rate.Name), policy, exporter, importer, rate.Value.GetDouble()));
                break;
            case "all_tariffs":
                EachPartner(world, (exporter, importer) => policy.SetTariff(exporter, importer, change.Value.GetDouble()));
                break;
            case "full_tariff_matrix_rows_exporter":
                EachPartner(world, (exporter, importer) => policy.SetTariff(exporter, importer, change.Value[exporter][importer].GetDouble()));
                break;
            default:
                break;
        }
    }

    private static void SetWhere(bool applies, TradePolicy policy, int exporter, int importer, double rate)
    {
        if (applies)
            policy.SetTariff(exporter, importer, rate);
    }

    private static void EachPair(World world, JsonElement pairs, Action<int, int, double> apply)
    {
        foreach (var pair in pairs.EnumerateObject())
        {
            var (exporter, importer) = Pair(world, pair.Name);
            apply(exporter, importer, pair.Value.GetDouble());
        }
    }

    private static void EachPartner(World world, Action<int, int> apply)
    {
        for (var exporter = 0; exporter < world.Regions.Length; exporter++)
        {
            for (var importer = 0; importer < world.Regions.Length; importer++)
            {
                if (exporter != importer)
                    apply(exporter, importer);
            }
        }
    }
}
