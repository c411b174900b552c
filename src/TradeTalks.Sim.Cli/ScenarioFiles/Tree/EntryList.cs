using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using YamlDotNet.Core;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>The entries of a map as they come; refuses a key that was there already, and the merge key.</summary>
internal sealed class EntryList(ProblemList problems)
{
    private readonly ImmutableArray<Entry>.Builder _entries = ImmutableArray.CreateBuilder<Entry>();
    private readonly Dictionary<string, Mark> _seen = new(StringComparer.Ordinal);

    /// <summary>Where the first good key stands.</summary>
    public Mark? FirstKey => _entries.Count > 0 ? _entries[0].Key.Mark : null;

    /// <summary>Adds an entry; a null key was reported already and is left out.</summary>
    public void Add(ScalarNode? key, Node value)
    {
        if (key is null)
            return;
        if (key is { Text: "<<", Style: ScalarStyle.Plain })
            problems.Add(TextCodes.MergeKey, key.Mark, "the merge key << is not used here", "use 'extends: FILE' at the top of the file");
        else if (!_seen.TryAdd(key.Text, key.Mark))
            problems.Add(TextCodes.DuplicateKey, key.Mark, $"the key {Printable.Quote(key.Text)} stands here twice", $"first on line {_seen[key.Text].Line}");
        else
            _entries.Add(new Entry(key, value));
    }

    public ImmutableArray<Entry> ToImmutable() => _entries.ToImmutable();
}
