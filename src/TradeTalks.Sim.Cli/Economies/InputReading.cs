using System.Collections.Immutable;
using TradeTalks.Sim.Economy.InputOutput;

namespace TradeTalks.Sim.Cli.Economies;

/// <summary>Reads what production and households of every region are made of, where the folder tells it.</summary>
/// <param name="folder">The folder.</param>
/// <param name="regions">Codes of the regions.</param>
/// <param name="sectors">Codes of the sectors.</param>
internal sealed class InputReading(DataFolder folder, IReadOnlyList<string> regions, IReadOnlyList<string> sectors)
{
    private const string InputFile = "inputs.csv";
    private const string FinalFile = "final.csv";

    /// <summary>The table; null where there is none, or where something is wrong, which is noted.</summary>
    public InputOutputTable? Read()
    {
        if (!folder.Has(InputFile))
            return null;
        var inputs = Shares(InputFile, ["region", "sector", "input"]);
        var final = Shares(FinalFile, ["region", "sector"]);
        double[] valueAdded = [.. Enumerable.Range(0, regions.Count * sectors.Count).Select(place => 1 - inputs.AsSpan(place * sectors.Count, sectors.Count).ToArray().Sum())];
        if (folder.Problems.Count == 0 && Array.FindIndex(valueAdded, share => share <= 0) is >= 0 and var place)
            folder.Complain(InputFile, 0, $"the inputs of {sectors[place % sectors.Count]} in {regions[place / sectors.Count]} leave nothing for value added; their shares have to sum to less than 1.");
        return folder.Problems.Count == 0 ? TableOf(valueAdded, inputs, final) : null;
    }

    private InputOutputTable? TableOf(double[] valueAdded, double[] inputs, double[] final)
    {
        try
        {
            return new InputOutputTable(sectors.Count, [.. valueAdded], [.. inputs], [.. final]);
        }
        catch (ArgumentException error)
        {
            folder.Complain(FinalFile, 0, error.Message.Split(" (Parameter", 2)[0]);
            return null;
        }
    }

    /// <summary>Shares by places; what is not listed is 0.</summary>
    private double[] Shares(string file, ImmutableArray<string> columns)
    {
        var lists = columns.Select(column => column == "region" ? regions : sectors).ToList();
        var shares = new double[lists.Aggregate(1, (count, list) => count * list.Count)];
        foreach (var row in folder.Rows(file, [.. columns, "share"]))
        {
            var place = 0;
            for (var column = 0; column < columns.Length && place >= 0; column++)
            {
                var next = folder.Place(file, row, columns[column], lists[column], columns[column] == "region" ? "regions.csv" : "sectors.csv");
                place = next < 0 ? -1 : (place * lists[column].Count) + next;
            }

            if (place >= 0)
                shares[place] = folder.Number(file, row, "share", 0, mayEqual: true);
        }

        return shares;
    }
}
