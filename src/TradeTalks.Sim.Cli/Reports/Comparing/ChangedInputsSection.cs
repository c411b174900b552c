using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Cli.Reports.Comparing;

/// <summary>The inputs that differ and only those, each with its shapes on one scale, and where every case was read from.</summary>
/// <param name="source">What the report is made from.</param>
internal sealed class ChangedInputsSection(ComparisonSource source)
{
    private const int MostOpenRows = 30;

    private readonly Dictionary<string, Distribution>[] _distributions =
        [.. source.Variants.Select(variant => variant.Scenario.Inputs.Slots.ToArray().DistinctBy(slot => slot.Path).ToDictionary(slot => slot.Path, slot => slot.Input.Distribution, StringComparer.Ordinal))];

    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        WriteInputs(page);
        page.Add("h3", "Where the cases come from");
        foreach (var (place, variant) in source.Variants.Index())
            InputsSection.Files($"{source.Cases.Name(place)}: files and settings", variant.Reading).Write(page);
    }

    private void WriteInputs(Markup page)
    {
        var rows = source.Inputs.Rows;
        if (rows.IsEmpty)
        {
            page.Add("p", $"Nothing: all {Numbers.Count(source.Inputs.Total)} values are the same.");
            return;
        }

        var table = new ReportTable($"Inputs that differ: {Numbers.Count(rows.Length)} of {Numbers.Count(source.Inputs.Total)}", ["Input", .. source.Variants.Select((_, place) => source.Cases.Name(place))]);
        foreach (var row in rows)
            table.Add([row.Path, .. row.Texts.Select(text => text ?? "not stated")]);
        var isLong = table.Count > MostOpenRows;
        if (isLong)
            page.Open("details").Add("summary", $"{Numbers.Count(rows.Length)} inputs that differ");
        table.Write(page, (cell, row, column) => WriteShape(cell, rows[row], column - 1));
        if (isLong)
            page.Close();
        page.Add("p", "A shape is the distribution between the lowest first and the highest last percentile of its row: the shapes of one row share their scale.");
    }

    private void WriteShape(Markup cell, ValueRow row, int variant)
    {
        if (variant >= 0 && _distributions[variant].TryGetValue(row.Path, out var distribution))
            Thumbnail.Write(cell, distribution, Sparkline.Reach([.. _distributions.Select(known => known.GetValueOrDefault(row.Path)).OfType<Distribution>()]));
    }
}
