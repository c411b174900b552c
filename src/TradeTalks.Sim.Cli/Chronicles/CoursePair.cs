using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Two courses with the same chance under different scenarios: where they part, and both told together.</summary>
/// <param name="one">The course under A.</param>
/// <param name="other">The course under B.</param>
/// <param name="detail">How much is told.</param>
internal sealed class CoursePair(Course one, Course other, Detail detail)
{
    /// <summary>The first events that differ; null for a course that has come to its end. Null where both courses take the same way.</summary>
    public (ChronicleEntry? InA, ChronicleEntry? InB)? FirstDifference
    {
        get
        {
            var (first, second) = (one.Chronicle.Entries, other.Chronicle.Entries);
            var place = 0;
            while (place < Math.Min(first.Count, second.Count) && IsSameEvent(first[place], second[place]))
                place++;
            return place == first.Count && place == second.Count ? null : (first.ElementAtOrDefault(place), second.ElementAtOrDefault(place));
        }
    }

    /// <summary>Both courses day by day, what they share once.</summary>
    public IEnumerable<PairLine> Lines()
    {
        var (first, second) = (Told(one), Told(other));
        foreach (var day in first.Select(line => line.Day).Union(second.Select(line => line.Day)).Order())
        {
            foreach (var line in Merged([.. first.Where(line => line.Day == day)], [.. second.Where(line => line.Day == day)]))
                yield return line;
        }
    }

    /// <summary>Whether two entries tell the same event, whatever the numbers in it; of a decision, the same move.</summary>
    private static bool IsSameEvent(ChronicleEntry one, ChronicleEntry other) =>
        (one.Time, one.What, one.Table, one.Side, one.List, one.Day) == (other.Time, other.What, other.Table, other.Side, other.List, other.Day)
        && (one.What != Occurrence.Decided || one.Decision[one.Chosen].Move == other.Decision[other.Chosen].Move);

    /// <summary>The lines of a day: those of A up to each that both have, those of B up to it, then the common one.</summary>
    private static IEnumerable<PairLine> Merged(List<Line> mine, List<Line> theirs)
    {
        var next = 0;
        foreach (var line in mine)
        {
            var common = theirs.IndexOf(line, next);
            if (common < 0)
            {
                yield return new(LineOwner.A, line);
                continue;
            }

            foreach (var only in theirs[next..common])
                yield return new(LineOwner.B, only);
            yield return new(LineOwner.Both, line);
            next = common + 1;
        }

        foreach (var only in theirs[next..])
            yield return new(LineOwner.B, only);
    }

    private List<Line> Told(Course course) => [.. new Story(course.State.Scenario, course.Chronicle.Entries, detail).Lines().Where(line => course.IsTold(line.Table))];
}

/// <summary>One line of two courses told together.</summary>
/// <param name="Owner">Which of them it belongs to.</param>
/// <param name="Line">The line.</param>
internal readonly record struct PairLine(LineOwner Owner, Line Line);

/// <summary>Which of two courses a line belongs to.</summary>
internal enum LineOwner
{
    /// <summary>Both alike.</summary>
    Both,

    /// <summary>The first alone.</summary>
    A,

    /// <summary>The second alone.</summary>
    B,
}
