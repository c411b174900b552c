using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Engine.Events;

/// <summary>A queue before one server, played on the events with keyed chance: the smallest model with a closed form.</summary>
internal sealed class SingleServer(Distribution gap, Distribution service)
{
    private const byte Arrival = 1;
    private const byte Departure = 2;
    private const byte Phase = 0;

    private static readonly StreamId Gaps = StreamId.Of("customers.gap");
    private static readonly StreamId Services = StreamId.Of("server.service");

    private readonly EventList _agenda = new();
    private readonly Chance _chance = new(20191009);
    private readonly Queue<SimTime> _present = new();
    private double _sojourn;
    private uint _arrived;
    private uint _served;

    /// <summary>Mean time from arrival to departure, in days.</summary>
    public double MeanSojourn => _sojourn / _served;

    /// <summary>Customers served per day times the mean sojourn: by Little's law the mean number present.</summary>
    public double MeanPresent => _sojourn / _agenda.Now.Days;

    public SingleServer Run(double days)
    {
        ScheduleArrival();
        while (_agenda.TryNext(out var next) && next.Time.Days <= days)
        {
            if (next.Kind == Arrival)
                Arrive();
            else
                Depart();
        }

        return this;
    }

    private void Arrive()
    {
        _present.Enqueue(_agenda.Now);
        if (_present.Count == 1)
            ScheduleDeparture();
        ScheduleArrival();
    }

    private void Depart()
    {
        _sojourn += _agenda.Now.DaysSince(_present.Dequeue());
        _served++;
        if (_present.Count > 0)
            ScheduleDeparture();
    }

    private void ScheduleArrival() => _agenda.Schedule(_agenda.Now.PlusDays(_chance.Draw(gap, Gaps, _arrived++)), Phase, Arrival);

    private void ScheduleDeparture() => _agenda.Schedule(_agenda.Now.PlusDays(_chance.Draw(service, Services, _served)), Phase, Departure);
}
