using System.Collections.Immutable;
using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Futures;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.Commands.Terminal;

/// <summary>Why a course ended as it did: the chain of causes, and the moments at which its ending was decided.</summary>
/// <param name="course">What was played.</param>
/// <param name="look">The signs and colours that may be written.</param>
/// <param name="width">Columns of a line at most.</param>
internal sealed class TraceReasons(Course course, TerminalLook look, int width)
{
    private const int MostTurns = 3;
    private const string Gap = "   ";

    private readonly EntryWords _words = new(course.State.Scenario, Detail.Usual);
    private readonly Causes _causes = new(course.Chronicle.Entries);

    private IReadOnlyList<ChronicleEntry> Entries => course.Chronicle.Entries;

    /// <summary>The chain of causes to a table's ending, one line a link, the first cause first.</summary>
    public IEnumerable<string> Chain(TableState table)
    {
        var place = CourseEnd.Place(Entries, table);
        if (place < 0)
            return [];
        var title = look.Palette.Heading(look.Signs($"what led to it{Of(table)}"));
        return [title, .. _causes.ChainTo(place).SelectMany(link => Told(link.Time, "", link))];
    }

    /// <summary>The moments at which the chance of a table's ending changed most.</summary>
    /// <param name="table">The table.</param>
    /// <param name="futures">How the futures end that branch off along the course.</param>
    public IEnumerable<string> Turns(TableState table, ImmutableArray<FutureEndings> futures)
    {
        var ending = table.Days.State;
        var name = EndingWords.Title(ending).ToLowerInvariant();
        yield return look.Palette.Heading(look.Signs($"where it was decided{Of(table)}"));
        var count = futures[0].Futures;
        foreach (var line in TerminalLook.Wrap(Gap, $"{Numbers.Count(count)} futures from each moment, same inputs and past, other chance. On day 0 {Amounts.Share(futures[0].ShareOf(ending))} end in {name}.", width))
            yield return line;
        var turns = TurningPoint.Of(futures, ending, MostTurns);
        if (turns.IsEmpty)
            yield return $"{Gap}no single moment changed that clearly";
        foreach (var turn in turns)
        {
            foreach (var line in Told(turn.Time, $"{name} {Amounts.Share(turn.Before)} -> {Amounts.Share(turn.After)}: ", MainAt(turn.Time, table)))
                yield return line;
        }
    }

    /// <summary>The moments of a course worth branching from: those at which something is told.</summary>
    public static IEnumerable<SimTime> Moments(Course course) =>
        course.Chronicle.Entries.Where(entry => Importance.Of(entry) < Detail.Everything).Select(entry => entry.Time).Distinct();

    private string Of(TableState table) => course.Tables.Length == 1 ? "" : $" ({table.Talks.Id})";

    /// <summary>The entry of a moment that says most: the least detail, no question if there is an act.</summary>
    private ChronicleEntry MainAt(SimTime time, TableState table) =>
        Entries.Where(entry => entry.Time == time && (entry.Table == table.Index || entry.Table < 0))
            .DefaultIfEmpty(Entries.First(entry => entry.Time == time))
            .MinBy(entry => (Importance.Of(entry), entry.What == Occurrence.Decided))!;

    private IEnumerable<string> Told(SimTime time, string head, ChronicleEntry entry)
    {
        var calendar = course.State.Scenario.Calendar;
        var date = $"{Gap}{calendar.StartDate.AddDays(time.Day):yyyy-MM-dd}  {$"day {time.Day}".PadRight($"day {calendar.HorizonDays}".Length)}  ";
        return TerminalLook.Wrap(date, look.Signs(head + _words.Of(entry)), width);
    }
}
