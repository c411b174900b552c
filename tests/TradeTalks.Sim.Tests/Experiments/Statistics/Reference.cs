using System.Text.Json;
using TradeTalks.Sim.Experiments.Statistics;

namespace TradeTalks.Sim.Tests.Experiments.Statistics;

/// <summary>Compares with reference values: absolutely where they are below 1, else relatively.</summary>
internal static class Reference
{
    /// <summary>Values that agree to rounding.</summary>
    public const double T1 = 1e-12;

    /// <summary>Values that went through functions of other tools.</summary>
    public const double T2 = 1e-9;

    public static JsonElement Read(string file) => ValidationData.Json($"statistics/{file}");

    public static double[] Numbers(this JsonElement array) => [.. array.EnumerateArray().Select(value => value.GetDouble())];

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    public static long Count(this JsonElement element, string name) => element.GetProperty(name).GetInt64();

    public static void AssertClose(double? ours, double reference, double tolerance, string what) =>
        Assert.That(ours, Is.EqualTo(reference).Within(tolerance * Math.Max(1, Math.Abs(reference))), what);

    public static void AssertEnds(Interval ours, JsonElement reference, double tolerance, string what)
    {
        AssertClose(ours.Low, reference[0].GetDouble(), tolerance, $"{what} low");
        AssertClose(ours.High, reference[1].GetDouble(), tolerance, $"{what} high");
    }
}
