using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>What has to fall due at a table by the rules of the model: for each agreement in force a twelfth of what its package pledges, each month that is over.</summary>
internal sealed class PurchaseLedger(Scenario scenario, int table)
{
    private const double DaysPerMonth = 30.4375;

    private SimTime _inForce;
    private bool _isInForce;

    /// <summary>Purchases the last agreement pledges, USD bn a year.</summary>
    public double Pledged { get; private set; }

    /// <summary>Goods that have to have fallen due, USD bn.</summary>
    public double Due { get; private set; }

    /// <summary>Pledges times the time they were in force, USD bn.</summary>
    public double Most { get; private set; }

    /// <summary>Goods delivered as told month by month, USD bn.</summary>
    public double Delivered { get; private set; }

    /// <summary>Months told of the last agreement.</summary>
    public int Months { get; private set; }

    /// <summary>Takes the next line of the chronicle, whichever table it is about.</summary>
    public void Tell(ChronicleEntry entry)
    {
        if (entry.Table != table)
            return;
        if (entry.What == Occurrence.AgreementInPrinciple)
            Pledged = PledgedIn(entry);
        else if (entry.What == Occurrence.EnteredIntoForce)
            Enter(entry);
        else if (entry.What == Occurrence.PurchasesCounted)
            Count(entry);
        else if (entry.What == Occurrence.SnappedBack)
            End(entry.Time);
    }

    /// <summary>An agreement in force ends, or the course does.</summary>
    public void End(SimTime moment)
    {
        if (!_isInForce)
            return;
        var months = Math.Max(0, (int)Math.Ceiling(moment.DaysSince(_inForce) / DaysPerMonth) - 1);
        Assert.That(Months, Is.EqualTo(Pledged > 0 ? months : 0), "every month over is counted, and no other");
        Due += Pledged * months / 12;
        Most += Pledged * moment.DaysSince(_inForce) / (12 * DaysPerMonth);
        _isInForce = false;
    }

    private double PledgedIn(ChronicleEntry entry) => Segment.Of(scenario.Talks[table], scenario.TariffLists)
        .Select((segment, place) => segment.Kind == IssueKind.Purchases && segment.IsOn(entry.Agenda) ? segment.Amount * entry.Package[place] : 0)
        .Sum();

    private void Enter(ChronicleEntry entry)
    {
        Assert.That(_isInForce, Is.False);
        Assert.That(entry.Number, Is.EqualTo(Pledged).Within(1e-9));
        (_inForce, _isInForce, Months) = (entry.Time, true, 0);
    }

    private void Count(ChronicleEntry entry)
    {
        Months++;
        Assert.That(_isInForce, "purchases are counted under an agreement in force");
        Assert.That(entry.Time, Is.EqualTo(_inForce.PlusDays(Months * DaysPerMonth)), "a month is counted when it is over");
        Assert.That(entry.Second, Is.EqualTo(Pledged / 12).Within(1e-9));
        Assert.That(entry.Number, Is.InRange(0, entry.Second));
        Delivered += entry.Number;
    }
}
