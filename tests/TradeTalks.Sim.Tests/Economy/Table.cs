namespace TradeTalks.Sim.Tests.Economy;

/// <summary>Rows of a comma-separated file of the reference values, or the test is ignored.</summary>
internal static class Table
{
    /// <summary>The cells of every row after the first.</summary>
    public static IEnumerable<string[]> Rows(string relative) => File.ReadLines(ValidationData.PathOf(relative)).Skip(1).Select(line => line.Split(','));

    /// <summary>A file of nothing but numbers, row after row.</summary>
    public static double[][] Numbers(string relative) =>
        [.. File.ReadLines(ValidationData.PathOf(relative)).Select(line => line.Split(',').Select(double.Parse).ToArray())];
}
