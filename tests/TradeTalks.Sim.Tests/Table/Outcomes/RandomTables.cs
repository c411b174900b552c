using CsCheck;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Table.Outcomes;

/// <summary>Random tables of two or three parties, with utilities on a coarse grid so that ties are common.</summary>
internal static class RandomTables
{
    private static readonly Gen<double> Worth = Gen.Int[0, 8].Select(eighths => eighths / 8.0);

    public static Gen<UtilityTable> Of(int parties) =>
        Gen.Int[1, 4].Array[1, 3].SelectMany(options => Worth.Array[options.Sum()].Array[parties].Select(worth => Table(options, worth)));

    public static UtilityTable Table(int[] options, params double[][] worth)
    {
        var table = new UtilityTable(new OutcomeSpace([.. options]), worth.Length);
        for (var party = 0; party < worth.Length; party++)
            table.Fill(party, worth[party]);
        return table;
    }

    /// <summary>A table of one issue whose options are worth what is given to the first and the second party.</summary>
    public static UtilityTable Points(params (double First, double Second)[] points) =>
        Table([points.Length], [.. points.Select(point => point.First)], [.. points.Select(point => point.Second)]);
}
