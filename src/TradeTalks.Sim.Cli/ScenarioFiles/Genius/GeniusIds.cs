using System.Globalization;
using System.Text;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Makes ids of free names, each used once.</summary>
internal sealed class GeniusIds
{
    private const int Longest = 36;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "economy" };

    /// <summary>An id like a name that is not taken yet.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">What it is called where the name has no letters.</param>
    public string Take(string name, string otherwise)
    {
        var id = Spell(name);
        if (id.Length == 0 || !char.IsAsciiLetter(id[0]))
            id = $"{otherwise}{(id.Length == 0 ? "" : "-")}{id}";
        id = id[..Math.Min(id.Length, Longest)];
        var free = id;
        for (var number = 2; !_taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private static string Spell(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '_')
                id.Append(letter);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        return id.ToString().Trim('-', '_');
    }
}
