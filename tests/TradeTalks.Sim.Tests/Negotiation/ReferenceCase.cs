using System.Collections.Immutable;
using System.Text.Json;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>A reference negotiation: its inputs, and what another tool answered.</summary>
internal sealed class ReferenceCase
{
    private readonly JsonElement _file;

    private ReferenceCase(string name, JsonElement file) => (Name, _file) = (name, file);

    public string Name { get; }

    public int Steps => _file.GetProperty("n_steps").GetInt32();

    public ImmutableArray<string> Issues => [.. _file.GetProperty("issues").EnumerateArray().Select(issue => Text(issue, "name"))];

    public ImmutableArray<JsonElement> Parties => [.. _file.GetProperty("parties").EnumerateArray()];

    public JsonElement Expected => _file.GetProperty("expected");

    public JsonElement Ours => _file.GetProperty("ours");

    public double[] Reserved => [.. Parties.Select(party => party.GetProperty("reserved_value").GetDouble())];

    /// <summary>Every case of the folder; a placeholder where there is none, so that the tests are ignored and not lost.</summary>
    public static IEnumerable<string> Names()
    {
        var folder = ValidationData.TryPathOf("negotiation/cases");
        return folder is null ? ["none"] : Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order();
    }

    public static ReferenceCase Read(string name) => new(name, ValidationData.Json($"negotiation/cases/{name}.json"));

    public ImmutableArray<string> OptionsOf(string issue) =>
        [.. _file.GetProperty("issues").EnumerateArray().Single(other => Text(other, "name") == issue).GetProperty("values").EnumerateArray().Select(value => value.GetString()!)];

    public UtilityTable Utilities()
    {
        var table = new UtilityTable(Space(), Parties.Length);
        for (var party = 0; party < Parties.Length; party++)
            table.Fill(party, [.. Issues.SelectMany(issue => OptionsOf(issue).Select(option => Worth(Parties[party], issue, option)))]);
        return table;
    }

    public int IndexOf(JsonElement offer)
    {
        var options = offer.EnumerateArray().Select((value, issue) => OptionsOf(Issues[issue]).IndexOf(value.GetString()!)).ToArray();
        return Space().IndexOf(options);
    }

    /// <summary>What an option is worth to a party, weight included.</summary>
    public static double Worth(JsonElement party, string issue, string option) =>
        party.GetProperty("weights").GetProperty(issue).GetDouble() * party.GetProperty("values").GetProperty(issue).GetProperty(option).GetDouble();

    public override string ToString() => Name;

    private OutcomeSpace Space() => new([.. Issues.Select(issue => OptionsOf(issue).Length)]);

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;
}
