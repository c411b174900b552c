using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>The shipped and the teaching scenarios together reach everything that can happen and every move a side can make.</summary>
public sealed class CoverageTests
{
    private const int Replications = 3000;

    [Test]
    public void Everything_that_can_happen_happens_and_every_move_is_made()
    {
        var happened = new HashSet<Occurrence>();
        var made = new HashSet<Move>();
        foreach (var name in Courses.Shipped().Concat(Courses.Taught()))
            Courses.Play(Courses.Read(name), Replications, run => Note(run, happened, made), withChronicle: true);
        Assert.That(Enum.GetValues<Occurrence>().Except(happened), Is.Empty, "never happened");
        Assert.That(Enum.GetValues<Move>().Except(made), Is.Empty, "never made");
    }

    private static void Note(TalksRun run, HashSet<Occurrence> happened, HashSet<Move> made)
    {
        foreach (var entry in run.Chronicle!.Entries)
        {
            happened.Add(entry.What);
            if (entry.What == Occurrence.Decided)
                made.Add(MoveOf(entry.Decision, entry.Chosen));
        }
    }

    private static Move MoveOf(Decision decision, int chosen) => decision[chosen].Move;
}
