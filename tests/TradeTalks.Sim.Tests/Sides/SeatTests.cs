using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class SeatTests
{
    [Test]
    public void A_prospect_is_worked_out_once_after_each_update_and_only_if_asked_about()
    {
        var (seat, asked) = Watched();
        seat.On(Agenda.Mini);
        Assert.That(asked, Is.Empty, "before the first update");
        seat.Update();
        seat.On(Agenda.Mini);
        seat.On(Agenda.Mini);
        Assert.That(asked, Is.EqualTo((Agenda[])[Agenda.Mini]));
        seat.Update();
        seat.On(Agenda.Comprehensive);
        seat.On(Agenda.Mini);
        Assert.That(asked, Is.EqualTo((Agenda[])[Agenda.Mini, Agenda.Comprehensive, Agenda.Mini]));
    }

    [TestCase(Agenda.Mini, Agenda.Comprehensive)]
    [TestCase(Agenda.Comprehensive, Agenda.Mini)]
    public void A_copy_is_out_of_date_just_where_the_original_is(Agenda current, Agenda stale)
    {
        var ((original, _), (copy, asked)) = (Watched(), Watched());
        original.Update();
        original.On(current);
        copy.CopyFrom(original);
        copy.On(current);
        copy.On(stale);
        Assert.That(asked, Is.EqualTo((Agenda[])[stale]));
    }

    private static (Seat Seat, List<Agenda> Asked) Watched()
    {
        var seat = new Seat(0, 2, new Sitting().Me);
        var watch = new Watch(seat);
        seat.Appraiser = watch;
        return (seat, watch.Asked);
    }

    private sealed class Watch(Seat seat) : IAppraiser
    {
        public List<Agenda> Asked { get; } = [];

        public void Appraise(Agenda agenda)
        {
            Asked.Add(agenda);
            seat.Renew(agenda);
        }
    }
}
