using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Chronicles;

/// <summary>Chronicles written by hand, and how they are told.</summary>
public sealed class StoryTests
{
    private const int North = 0;
    private const int South = 1;
    private const int Cars = 0;
    private const int Answer = 1;

    private static readonly ChronicleEntry[] Round =
    [
        At(5, Occurrence.HighLevelRound, North) with { Agenda = Agenda.Mini },
        At(5, Occurrence.OfferTabled, North) with { Number = 0.39, Package = Granting(1, 0.5, 0) },
        Answered(5, 0.12, drawn: 0.75),
        At(6, Occurrence.OfferTabled, North) with { Number = 0.48, Package = Granting(1, 1, 0.2) },
        Answered(6, 0.3, drawn: 0.5),
        At(6, Occurrence.RoundClosed, -1),
    ];

    [Test]
    public void Offers_of_a_side_in_a_round_are_told_together_with_their_answers() =>
        Assert.That(Told(Detail.Reasoned, Round), Is.EqualTo((string[])
        [
            "5   High-level round on the mini agenda; North speaks first",
            "6   North offers threat held off on cars; purchases 12 of 20 bn USD/yr = 48 % of the gain to South, after 39 %; South refuses (accept .12 drawn .75, .30 drawn .50)",
            "6   Round ends without agreement",
        ]));

    [Test]
    public void With_every_detail_each_entry_has_a_line_of_its_own()
    {
        var told = Told(Detail.Everything, Round);
        Assert.That(told, Has.Length.EqualTo(Round.Length));
        Assert.That(told[1], Is.EqualTo("5   North offers threat held off on cars; purchases 5 of 20 bn USD/yr = 39 % of the gain to South"));
        Assert.That(told[2], Is.EqualTo("5   South answers: accept .12, refuse .88 -> refuse (drawn .75)"));
    }

    [TestCase(Detail.Brief)]
    [TestCase(Detail.Usual)]
    public void Without_reasons_offers_and_refusals_are_left_out(object detail) =>
        Assert.That(Told((Detail)detail, Round), Is.EqualTo((string[])["5   High-level round on the mini agenda; North speaks first", "6   Round ends without agreement"]));

    [Test]
    public void An_offer_of_a_later_round_is_told_by_what_has_changed()
    {
        ChronicleEntry[] later = [At(20, Occurrence.HighLevelRound, North), At(20, Occurrence.OfferTabled, North) with { Number = 0.5, Package = Granting(0, 1, 0.5) }, Answered(20, 0.2, drawn: 0.9)];
        ChronicleEntry[] same = [At(30, Occurrence.HighLevelRound, North), At(30, Occurrence.OfferTabled, North) with { Number = 0.5, Package = Granting(0, 1, 0.5) }, Answered(30, 0.2, drawn: 0.9)];
        var offers = Told(Detail.Reasoned, [.. Round, .. later, .. same]).Where(line => line.Contains("offers", StringComparison.Ordinal)).ToList();
        Assert.That(offers[1], Does.StartWith("20   North offers as before but no threat; purchases 15 of 20 bn USD/yr = 50 %"));
        Assert.That(offers[2], Does.StartWith("30   North offers the same = 50 %"));
    }

    [Test]
    public void An_offer_taken_is_told_by_the_agreement()
    {
        var agreed = At(5, Occurrence.AgreementInPrinciple, -1) with { Number = 0.6, Package = Granting(0.25, 1, 1) };
        Assert.That(Told(Detail.Reasoned, [Round[0], Round[1], Answered(5, 0.9, drawn: 0.1), agreed])[1..], Is.EqualTo((string[])
        [
            "5   North offers what is then agreed = 39 % of the gain to South",
            "5   South answers: accept .90, refuse .10 -> accept (drawn .10)",
            "5 * Agreement in principle on the mini agenda: threat held off on cars (25 %); purchases 20 of 20 bn USD/yr = 60 % of the gain to North",
        ]));
    }

    [Test]
    public void Reasons_are_worths_and_what_a_move_brings_each_side()
    {
        var decision = new Decision(DecisionKind.Deadline);
        decision.Offer(new Option { Move = Move.PutOff, Times = 1, Value = 2, Probability = 0.75 });
        decision.Offer(new Option { Move = Move.CarryOut, OwnLoss = -1.2, TheirLoss = 3.4, Value = 1, Probability = 0.25 });
        var entry = At(9, Occurrence.Decided, North) with { List = Cars, Decision = decision, Chosen = 1, Drawn = 0.8 };
        Assert.That(Told(Detail.Usual, [entry]).Single(), Is.EqualTo("9   North decides on cars: put off .75, carry out .25 -> carry out (.80)"));
        Assert.That(Told(Detail.Reasoned, [entry]).Single(), Is.EqualTo("9   North decides on cars: put off .75 (2.0; put off once), carry out .25 (1.0; North +1.2, South -3.4) -> carry out (drawn .80)"));
    }

    [Test]
    public void Steps_moved_at_one_stroke_are_told_together()
    {
        var first = At(9, Occurrence.StepPutOff, North) with { List = Cars, Second = 0.25, Day = 40 };
        var second = At(9, Occurrence.StepPutOff, South) with { List = Answer, Second = 0.1, Day = 40 };
        Assert.That(Told(Detail.Usual, [first, second]), Is.EqualTo((string[])["9   Steps are put off until 2030-02-10: cars to 25 %, answer to 10 %"]));
        Assert.That(Told(Detail.Usual, [first, second with { Day = 41 }]), Is.EqualTo((string[])["9   North puts off cars to 25 % until 2030-02-10", "9   South puts off answer to 10 % until 2030-02-11"]));
    }

    [Test]
    public void Tariffs_break_offs_and_agreements_are_marked()
    {
        var tariff = At(9, Occurrence.StepTookEffect, North) with { List = Cars, Number = 0.1, Second = 0.25 };
        var broken = At(9, Occurrence.TalksBrokenOff, South) with { Day = 40 };
        Assert.That(Told(Detail.Usual, [tariff, broken, At(9, Occurrence.SignedByBoth, -1)]), Is.EqualTo((string[])
        [
            "9 ! North tariff takes effect: cars 10 -> 25 % on 100 bn USD",
            "9 x South breaks off the talks; no meeting before 2030-02-10",
            "9 * Agreement is signed",
        ]));
    }

    private static string[] Told(Detail detail, ChronicleEntry[] entries) =>
        [.. new Story(new Case { AnswerLadder = [0.1] }.Build(), entries, detail).Lines().Select(line => $"{line.Day} {line.Mark} {line.Words}")];

    private static ChronicleEntry At(int day, Occurrence what, int side) => new(SimTime.FromDays(day), what, 0, side);

    private static ChronicleEntry Answered(int day, double accept, double drawn)
    {
        var decision = new Decision(DecisionKind.Answer);
        decision.Offer(Move.Accept);
        decision.Offer(Move.Refuse);
        decision.SetFirst(accept);
        return At(day, Occurrence.Decided, South) with { Decision = decision, Chosen = decision.Pick(drawn), Drawn = drawn };
    }

    /// <summary>A package that holds off the step on cars by a share and pledges shares of the two tiers of purchases, 10 bn USD each.</summary>
    private static Package Granting(double step, double firstTier, double secondTier)
    {
        const int FirstTier = 4;
        var package = default(Package);
        (package[0], package[FirstTier], package[FirstTier + 1]) = (step, firstTier, secondTier);
        return package;
    }
}
