using System.Security.Cryptography;
using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>What went into a case: every input that varies with its shape, the fixed ones, the files, and which of them a value comes from.</summary>
/// <param name="scenario">The case.</param>
/// <param name="reading">Its file with all that is laid over it.</param>
internal sealed class InputsSection(Scenario scenario, Reading reading)
{
    private readonly InputSlot[] _slots = [.. scenario.Inputs.Slots];

    /// <summary>Writes it.</summary>
    public void Write(Markup page)
    {
        WriteVarying(page, Variation.Uncertain, "Uncertain: not known, drawn once per course");
        WriteVarying(page, Variation.Chance, "Chance: drawn each time it is needed");
        WriteFixed(page);
        WriteFiles(page);
        WriteOrigins(page);
    }

    private void WriteVarying(Markup page, Variation variation, string title)
    {
        var varying = _slots.Where(slot => slot.Input.Variation == variation).ToList();
        if (varying.Count == 0)
            return;
        var table = new ReportTable(title, "Input", "distribution", "P5", "P50", "P95", "what it means") { Numbers = [2, 3, 4], Prose = [5] };
        foreach (var slot in varying)
        {
            var line = InputLine.Of(slot);
            table.Add(line.Path, line.Distribution, line.P5, line.P50, line.P95, slot.Key.Meaning);
        }

        page.Add("h3", title);
        table.Write(page, (cell, place, column) =>
        {
            if (column == 0)
                Thumbnail.Write(cell, varying[place].Input.Distribution);
        });
    }

    private void WriteFixed(Markup page)
    {
        var known = _slots.Where(slot => slot.Input.Variation == Variation.Fixed).ToList();
        if (known.Count == 0)
            return;
        var table = new ReportTable("Inputs that are fixed", "Input", "value") { Numbers = [1] };
        foreach (var slot in known)
            table.Add(slot.Path, InputLine.Of(slot).Distribution);
        page.Add("h3", "Fixed").Open("details").Add("summary", Amounts.Counted(known.Count, "fixed input"));
        table.Write(page);
        page.Close();
    }

    private void WriteFiles(Markup page)
    {
        page.Add("h3", "Origins");
        Files("Files and settings that went in", reading).Write(page);
    }

    private void WriteOrigins(Markup page)
    {
        if (reading.Origins.IsEmpty)
        {
            page.Add("p", "No value comes from another file; what the file does not state has its standard value.");
            return;
        }

        var table = new ReportTable("Values the file itself does not state, or that take the place of others", "Value", "from", "takes the place of");
        foreach (var origin in reading.Origins)
            table.Add(origin.Path, reading.PlaceOf(origin.Mark), origin.Overrides is { } overridden ? $"{(origin.IsDeletion ? "deletes " : "")}{reading.PlaceOf(overridden)}" : "");
        page.Open("details").Add("summary", $"{Amounts.Counted(table.Count, "value")} from other places than the file");
        table.Write(page);
        page.Close();
    }

    /// <summary>The files and settings a case was read from.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="reading">The file with all that is laid over it.</param>
    public static ReportTable Files(string caption, Reading reading)
    {
        var table = new ReportTable(caption, "Name", "is", "SHA-256");
        foreach (var file in reading.Files)
            table.Add(file.Layer == Layer.Set ? $"--set {Encoding.UTF8.GetString(file.Content)}" : reading.WayTo(file.Name), Role(file.Layer), Convert.ToHexStringLower(SHA256.HashData(file.Content))[..16]);
        return table;
    }

    private static string Role(Layer layer) => layer switch
    {
        Layer.Default => "a standard value",
        Layer.File => "the scenario",
        Layer.Extends => "what it extends",
        Layer.Overlay => "laid over it",
        Layer.Set => "set for this run",
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, null),
    };
}
