namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>The different messages of failed replications, each with a number, so that a row can hold its message as a number.</summary>
internal sealed class FailureWords
{
    /// <summary>The number of a replication that did not fail.</summary>
    public const int None = 0;

    private const int Most = 1000;
    private const string Further = "another failure; trace the replication to see it";

    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a message, from 1; after a thousand different ones all others share one.</summary>
    public int NumberOf(string message)
    {
        if (_numbers.TryGetValue(message, out var number))
            return number;
        if (_words.Count == Most)
            Add(Further);
        return _words.Count > Most ? _numbers[Further] : Add(message);
    }

    /// <summary>The message of a number; null where the replication did not fail.</summary>
    public string? MessageOf(int number) => number == None ? null : _words[number - 1];

    /// <summary>Writes all messages.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_words.Count);
        foreach (var message in _words)
            writer.Write(message);
    }

    /// <summary>Reads messages that were written.</summary>
    public static FailureWords Read(BinaryReader reader)
    {
        var words = new FailureWords();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            words.Add(reader.ReadString());
        return words;
    }

    private int Add(string message)
    {
        _words.Add(message);
        return _numbers[message] = _words.Count;
    }
}
