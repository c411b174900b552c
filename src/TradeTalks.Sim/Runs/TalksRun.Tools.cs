using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <content>What handlers use: the calendar, chance, and the seam to the sides.</content>
public sealed partial class TalksRun
{
    /// <summary>Puts a meeting or paper of a table into its diary; it falls away when the diary is cleared.</summary>
    internal void Schedule(EventKind kind, SimTime time, TableState table, int subject = 0) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, (byte)table.Index, (ushort)subject, table.Diary);

    /// <summary>Puts an event of a table with a protocol into its diary; it falls away when the table ends.</summary>
    internal void Schedule(EventKind kind, SimTime time, BargainState table, int subject = 0) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, (byte)table.Index, (ushort)subject, table.Diary);

    /// <summary>Puts an event of a table into the future that stays whatever becomes of its diary.</summary>
    internal void ScheduleFirmly(EventKind kind, SimTime time, TableState table, int subject = 0) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, (byte)table.Index, (ushort)subject);

    /// <summary>Puts an event of a tariff step into the future; it falls away when the step's plans are cleared.</summary>
    internal void ScheduleStep(EventKind kind, SimTime time, int step) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, subject: (ushort)step, lease: LeaseOf(step));

    /// <summary>Puts an event of a side, or of a list of its own, into the future.</summary>
    internal void ScheduleFor(EventKind kind, SimTime time, int side, int subject = 0) =>
        _events.Schedule(time, (byte)kind.PhaseOf(), (byte)kind, (byte)side, (ushort)subject);

    /// <summary>Empties a table's diary, so that nothing in it takes place.</summary>
    internal void ClearDiary(TableState table) => _events.Revoke(table.Diary);

    /// <summary>Empties the diary of a table with a protocol, so that nothing more happens there.</summary>
    internal void ClearDiary(BargainState table) => _events.Revoke(table.Diary);

    /// <summary>Drops what is planned for a tariff step.</summary>
    internal void ClearStep(int step) => _events.Revoke(LeaseOf(step));

    /// <summary>A uniform number of a stream, strictly between 0 and 1.</summary>
    internal double Draw(StreamId stream, int occasion) => _chance.Uniform(stream, (uint)occasion);

    /// <summary>One uniform number of each stream of a group.</summary>
    internal Vector256<double> DrawTogether(in StreamGroup streams, int occasion) => _chance.Uniforms(streams, (uint)occasion);

    /// <summary>The uniform numbers of a stream on its first occasions; a multiple of four.</summary>
    internal void DrawAll(StreamId stream, Span<double> numbers) => _chance.Uniforms(stream, numbers);

    /// <summary>Whether something of a given probability comes about.</summary>
    internal bool Happens(double probability, StreamId stream, int occasion) =>
        probability > 0 && (probability >= 1 || Draw(stream, occasion) < probability);

    /// <summary>A number of a side on one occasion, by a uniform number where chance sets it.</summary>
    internal double Sample(int side, Parameter parameter, double drawn) => _inputs.At(State.Scenario.Inputs.Side(side) + parameter.Index, drawn);

    /// <summary>Standard normal numbers of streams in groups, one for each, on their first occasion; good until more are drawn.</summary>
    internal ReadOnlySpan<double> DrawNormals(StreamGroup[] groups)
    {
        var numbers = _numbers.AsSpan(0, groups.Length * StreamGroup.Most);
        for (var group = 0; group < groups.Length; group++)
            DrawTogether(groups[group], 0).CopyTo(numbers[(group * StreamGroup.Most)..]);
        StandardNormal.Quantiles(numbers);
        return numbers;
    }

    /// <summary>A standard normal number of a stream.</summary>
    internal double DrawNormal(StreamId stream, int occasion) => StandardNormal.Quantile(Draw(stream, occasion));

    /// <summary>A number of a table on one occasion.</summary>
    internal double Sample(TableState table, Parameter parameter, int occasion) =>
        _inputs.On(State.Scenario.Inputs.Talks(table.Index) + parameter.Index, occasion, _chance);

    /// <summary>A number of a table on one occasion, drawn from a given stream where chance sets it.</summary>
    internal double Sample(TableState table, Parameter parameter, StreamId stream, int occasion) =>
        _inputs.On(State.Scenario.Inputs.Talks(table.Index) + parameter.Index, stream, occasion, _chance);

    /// <summary>A number of a blacklist on one occasion.</summary>
    internal double SampleListing(int list, Parameter parameter, int occasion) =>
        _inputs.On(State.Scenario.Inputs.EntityList(list) + parameter.Index, occasion, _chance);

    /// <summary>A number of a side on one occasion, drawn from a given stream where chance sets it.</summary>
    internal double Sample(int side, Parameter parameter, StreamId stream, int occasion) =>
        _inputs.On(State.Scenario.Inputs.Side(side) + parameter.Index, stream, occasion, _chance);

    /// <summary>A term of a side, drawn once per replication where chance sets it.</summary>
    internal double SampleTerms(int side, Parameter parameter) => _inputs.On(State.Scenario.Inputs.Terms(side) + parameter.Index, 0, _chance);

    /// <summary>Puts a question to a side and draws its move: the one seam through which sides decide.</summary>
    /// <param name="table">The table it is about.</param>
    /// <param name="seat">Who is asked.</param>
    /// <param name="decision">The question with its menu.</param>
    /// <param name="drawn">The uniform number that chooses.</param>
    /// <param name="list">The tariff list it is about, for the chronicle; -1 for none.</param>
    internal Move Ask(TableState table, int seat, ref Decision decision, double drawn, int list = -1)
    {
        table.Public.Now = Now;
        _strategies[table.Seats[seat].Side].Decide(table.ViewOf(seat), ref decision);
        var chosen = decision.Pick(drawn);
        Chronicle?.Add(Entry(Occurrence.Decided, table, seat) with { List = list, Decision = decision, Chosen = chosen, Drawn = drawn, Agenda = table.Public.Agenda });
        return decision[chosen].Move;
    }

    /// <summary>Puts a question of two moves without terms to a side.</summary>
    internal Move Ask(TableState table, int seat, DecisionKind kind, (Move First, Move Second) menu, double drawn, int list = -1)
    {
        var decision = new Decision(kind);
        decision.Offer(menu.First);
        decision.Offer(menu.Second);
        return Ask(table, seat, ref decision, drawn, list);
    }

    /// <summary>Lets a side compose the offer it tables.</summary>
    internal void Compose(TableState table, int seat) =>
        _strategies[table.Seats[seat].Side].Compose(table.ViewOf(seat), ref table.Public.Offer);

    /// <summary>A line of the chronicle about a seat of a table; seat -1 for both.</summary>
    internal ChronicleEntry Entry(Occurrence what, TableState table, int seat) => new(Now, what, table.Index, seat < 0 ? -1 : table.Seats[seat].Side);

    /// <summary>A line of the chronicle about a seat of a table with a protocol; seat -1 for all.</summary>
    internal ChronicleEntry Entry(Occurrence what, BargainState table, int seat) =>
        new(Now, what, State.Tables.Length + table.Index, seat < 0 ? -1 : table.Seats[seat].Side) { Number = table.Public.RelativeTime, Second = table.Public.Round + 1, Proposal = table.Public.Standing, Worths = [.. table.Seats.Select(other => table.Public.Domain.Worth(other.Index, table.Public.Standing))] };

    private ushort LeaseOf(int step) => (ushort)(State.Tables.Length + 1 + step);
}
