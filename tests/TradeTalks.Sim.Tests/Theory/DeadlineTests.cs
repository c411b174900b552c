using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Table.Protocols;
using static TradeTalks.Sim.Sides.Bargainers.TermParameters;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Standoffs with hardball types and a deadline: deals at the start, some at a falling pace, a quiet spell, and the rest at the last moment.</summary>
public sealed class DeadlineTests
{
    private const int Days = 365;
    private const long Draws = 50_000;

    /// <summary>The shape of Fanning (2016), Econometrica 84:1131. With cost c = 0.3 a year and a stake of 0.3 both give in at rate 1; the quiet spell d solves 0.2 exp(1 - d) + 2 d = 1, so that 2 d of those left give in at the deadline.</summary>
    [Test]
    public void Deals_bunch_at_the_start_and_at_the_deadline_after_a_quiet_spell()
    {
        var spell = 0.5;
        for (var step = 0; step < 200; step++)
            spell = (1 - (0.2 * Math.Exp(1 - spell))) / 2;
        var quiet = (1 - spell) * Days;
        var table = Rush().Average(Draws, state => DealBetween(state, -1, 0), state => DealBetween(state, 0, quiet), state => DealBetween(state, quiet, Days - 1e-3), state => DealBetween(state, Days - 1e-3, Days), OutOfTime);
        var gradual = 0.5 * (1 - Math.Exp(-2 * (1 - spell)));
        var last = (0.5 * Math.Exp(-2 * (1 - spell))) - 0.02;
        AssertShare(table[0], 0.5, "at once");
        AssertShare(table[1], gradual, "at a rate");
        Assert.That(table[2], Is.Zero, "the quiet spell");
        AssertShare(table[3], last, "at the deadline");
        AssertShare(table[4], 0.02, "two hardball types");
        Assert.That(spell * Days, Is.EqualTo(108.9).Within(0.5));
    }

    /// <summary>Against sides that are seldom hardball some insist at the deadline: one that gave in with more than q = L / (L + D / 2) would be insisted against.</summary>
    [Test]
    public void Where_hardball_is_rare_others_too_let_the_deadline_pass()
    {
        const double Giving = 0.35;
        const double Stake = 0.3;
        const double Last = Giving / (Giving + (Stake / 2));
        var table = Standoff(0.02, 0.02, 30).Term(-1, DiscountFactor, 0.9);
        AssertShare(table.Average(Draws, OutOfTime)[0], (1 - Last) * (1 - Last), "both insist");
    }

    [Test]
    public void A_deadline_beyond_the_end_of_the_standoff_changes_nothing()
    {
        var (with, without) = (Standoff(0.3, 0.4, 3000).Term(-1, DiscountFactor, 0.5), Standoff(0.3, 0.4, 3000).Term(-1, DiscountFactor, 0.5));
        without.Protocol = new Protocol(ProtocolKind.Standoff);
        for (var replication = 0; replication < 100; replication++)
            Assert.That(with.Play(replication).Facts.EndedAt == without.Play(replication).Facts.EndedAt || with.Play(replication).Facts.End == BargainEnd.OutOfTime);
    }

    [Test]
    public void A_side_that_would_rather_have_no_deal_never_gives_in_and_the_other_does_at_once()
    {
        var table = Standoff(0, 0.1, 100).Term(0, NoDeal, 0.5);
        var shares = table.Average(Draws, state => DealBetween(state, -1, 0), state => state.Facts.EndedBy == 0 ? 1 : 0);
        AssertShare(shares[0], 0.9, "B gives in at once unless it is of the hardball type");
        Assert.That(shares[1], Is.Zero);
    }

    [Test]
    public void Claims_that_leave_enough_for_both_are_given_in_to_at_once() =>
        Assert.That(Standoff(0, 0, 100).Term(-1, Claim, 0.4).Average(200, state => DealBetween(state, -1, 0))[0], Is.EqualTo(1));

    private static BargainTable Rush() => Standoff(0.1, 0.2, Days).Term(-1, InsideFlow, -0.3);

    private static BargainTable Standoff(double first, double second, int days)
    {
        var table = new BargainTable { HorizonDays = days + 10, Protocol = new Protocol(ProtocolKind.Standoff) { Deadline = BargainTable.Start.AddDays(days) } };
        return table.Strategy(0, "attrition").Strategy(1, "attrition").Term(-1, Claim, 0.65).Term(0, Hardball, first).Term(1, Hardball, second);
    }

    private static double OutOfTime(BargainState state) => state.Facts.End == BargainEnd.OutOfTime ? 1 : 0;

    private static double DealBetween(BargainState table, double after, double until) =>
        table.Facts.End.IsDeal() && table.Facts.EndedAt.Days > after && table.Facts.EndedAt.Days <= until ? 1 : 0;

    private static void AssertShare(double share, double expected, string what) =>
        Assert.That(share, Is.EqualTo(expected).Within(4 * Math.Sqrt(expected * (1 - expected) / Draws)), what);
}
