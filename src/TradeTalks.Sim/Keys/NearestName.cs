namespace TradeTalks.Sim.Keys;

/// <summary>Finds the name a misspelt word probably meant.</summary>
public static class NearestName
{
    private const int LongestWord = 60;

    /// <summary>The nearest candidate within one edit, or within a third of the word's length; null where none is near.</summary>
    /// <param name="word">The word as written; capitals do not count.</param>
    /// <param name="candidates">The names to choose from; the first of equally near ones wins.</param>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length > LongestWord)
            return null;
        var nearest = candidates
            .Select(name => (Name: name, Distance: Distance(word.ToLowerInvariant(), name.ToLowerInvariant())))
            .DefaultIfEmpty((Name: "", Distance: int.MaxValue))
            .MinBy(static pair => pair.Distance);
        return nearest.Distance <= Math.Max(1, word.Length / 3) ? nearest.Name : null;
    }

    /// <summary>Edits that lead from one word to the other: insert, delete, replace a letter, swap two neighbours.</summary>
    /// <remarks>Source: F. J. Damerau (1964), "A technique for computer detection and correction of spelling errors",
    /// in the restricted form (no letter is edited twice).</remarks>
    /// <param name="left">The one word.</param>
    /// <param name="right">The other.</param>
    public static int Distance(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
                rows[i, j] = Step(rows, left, right, (i, j));
        }

        return rows[left.Length, right.Length];
    }

    private static int Step(int[,] rows, string left, string right, (int Row, int Column) at)
    {
        var (i, j) = at;
        var replace = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        var best = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
            ? Math.Min(best, rows[i - 2, j - 2] + 1)
            : best;
    }
}
