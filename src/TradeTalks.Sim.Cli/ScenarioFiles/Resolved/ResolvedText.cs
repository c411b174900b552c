using System.Collections.Immutable;
using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Assembly;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Resolved;

/// <summary>scenario.resolved.yaml: a scenario with everything it inherits and every default, one value a line with its origin behind it; itself a scenario that plays the same rows.</summary>
internal sealed class ResolvedText
{
    private const string Indent = "  ";
    private const string Default = "default";

    private readonly Reading _reading;
    private readonly Dictionary<Key, string> _played;
    private readonly ImmutableHashSet<Key> _useless;
    private readonly StringBuilder _text = new();

    private ResolvedText(Reading reading, long replications, ulong seed, string? data)
    {
        _reading = reading;
        _played = new Dictionary<Key, string> { [ScenarioKeys.Replications] = $"{replications}", [ScenarioKeys.Seed] = $"{seed}" };
        if (data is not null)
            _played[EconomyKeys.Data] = YamlScalar.Of(data);
        _useless = [.. ModelKeys.UselessFor(reading.Scenario!.Economy.Model)];
    }

    /// <summary>The text.</summary>
    /// <param name="reading">A scenario without errors.</param>
    /// <param name="replications">Replications played, which may be others than the file says.</param>
    /// <param name="seed">The seed, likewise.</param>
    /// <param name="data">The way from the text to the folder of trade data; null for what the file says.</param>
    public static string Of(Reading reading, long replications, ulong seed, string? data = null)
    {
        var resolved = new ResolvedText(reading, replications, seed, data);
        resolved._text.Append("# Everything a run was played from: each value with the file and line it comes from, or as the default it is.\n");
        resolved.WriteMap(reading.Tree!, ScenarioKeys.Root, "", "");
        return resolved._text.ToString();
    }

    private void WriteMap(MapNode map, MapForm form, string first, string indent)
    {
        var lead = first;
        foreach (var key in form.Keys)
        {
            if (map.Entries.FirstOrDefault(entry => entry.Name == key.Name) is { } entry)
                WriteEntry(entry, key, lead, indent);
            else if (_useless.Contains(key) || !WriteAbsent(key, lead, indent))
                continue;
            lead = indent;
        }

        foreach (var note in map.Entries.Where(static entry => entry.IsNote))
            WriteLine($"{lead}{YamlScalar.Of(note.Name)}: {Flow(note.Value)}", OriginOf(note.Value));
    }

    private void WriteEntry(Entry entry, Key key, string lead, string indent)
    {
        switch (key.Form, entry.Value)
        {
            case (MapForm form, MapNode map):
                _text.Append($"{lead}{key.Name}:\n");
                WriteMap(map, form, indent + Indent, indent + Indent);
                break;
            case (ListForm { Item: MapForm form }, ListNode { Items.Length: > 0 } list):
                _text.Append($"{lead}{key.Name}:\n");
                foreach (var item in list.Items)
                    WriteMap((MapNode)item, form, $"{indent}{Indent}- ", indent + Indent + Indent);
                break;
            default:
                var played = _played.GetValueOrDefault(key);
                var isPlayed = played is not null && played != (entry.Value as ScalarNode)?.Text;
                WriteLine($"{lead}{key.Name}: {(isPlayed ? played : Flow(entry.Value))}", isPlayed ? "as played" : OriginOf(entry.Value));
                break;
        }
    }

    /// <summary>Writes what holds because nothing is said; returns whether that is a line YAML sees.</summary>
    private bool WriteAbsent(Key key, string lead, string indent)
    {
        if (key == ScenarioKeys.Run)
            WriteEntry(new Entry(new ScalarNode(_reading.Tree!.Mark, key.Name, default), new MapNode(_reading.Tree.Mark, [])), key, lead, indent);
        else if (_played.TryGetValue(key, out var played))
            WriteLine($"{lead}{key.Name}: {played}", "as played");
        else if (key.Standard is not null && StandardText.Of(key) is { } text)
            WriteLine($"{lead}{key.Name}: {text}", Default);
        else
            return WriteRemark(key, indent);
        return true;
    }

    private bool WriteRemark(Key key, string indent)
    {
        if (KeyText.StandardOf(key) is { } words)
            _text.Append($"{indent}# {key.Name}: {words}  # {Default}\n");
        return false;
    }

    private void WriteLine(string line, string origin) => _text.Append($"{line}  # {origin}\n");

    private string OriginOf(Node node) => $"{_reading.WayTo(node.Mark.Source.Name)}:{node.Mark.Line}";

    private static string Flow(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{YamlScalar.Of(entry.Name)}: {Flow(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        ScalarNode { IsBlank: false } scalar => YamlScalar.Of(scalar.Text),
        _ => "",
    };
}
