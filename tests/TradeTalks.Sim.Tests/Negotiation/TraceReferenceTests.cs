using System.Collections.Immutable;
using System.Text.Json;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>The reference negotiations, offer for offer, on the table and with the strategies every scenario uses.</summary>
internal sealed class TraceReferenceTests
{
    private const double Tolerance = 1e-9;

    [TestCaseSource(typeof(ReferenceCase), nameof(ReferenceCase.Names))]
    public void The_talks_take_the_course_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        var run = Open(reference);
        for (var time = 0; time < 3; time++)
        {
            run.Chronicle!.Clear();
            run.Play(time);
            AssertOffers(reference, run);
            AssertEnd(reference, run);
        }
    }

    [TestCaseSource(typeof(ReferenceCase), nameof(ReferenceCase.Names))]
    public void The_points_of_the_table_are_those_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        var run = Open(reference);
        run.Play(0);
        var map = run.State.Bargains[0].Deals()!;
        foreach (var (solution, key) in (ImmutableArray<(Solution, string)>)[(Solution.Nash, "nash"), (Solution.KalaiSmorodinsky, "kalai_smorodinsky"), (Solution.Egalitarian, "egalitarian"), (Solution.Utilitarian, "utilitarian"), (Solution.RelativeUtilitarian, "relative_utilitarian")])
        {
            var expected = reference.Ours.GetProperty(key);
            Assert.That(map.Point(solution), Is.EqualTo(expected.ValueKind == JsonValueKind.Null ? -1 : reference.IndexOf(expected.GetProperty("offer"))), key);
        }

        Assert.That(map.Frontier, Is.EquivalentTo(reference.Expected.GetProperty("analysis").GetProperty("pareto").EnumerateArray().Select(point => reference.IndexOf(point.GetProperty("offer")))));
    }

    private static TalksRun Open(ReferenceCase reference) => new(CaseScenario.Read(reference), 1, TieOrder.Fifo) { Chronicle = new Chronicle() };

    private static void AssertOffers(ReferenceCase reference, TalksRun run)
    {
        var expected = reference.Expected.GetProperty("offers");
        var offers = run.Chronicle!.Entries.Where(entry => entry.What == Occurrence.Proposed).ToList();
        Assert.That(offers, Has.Count.EqualTo(reference.Expected.GetProperty("n_offers").GetInt32()));
        for (var place = 0; place < offers.Count; place++)
        {
            var (offer, right) = (offers[place], expected[place]);
            Assert.That((offer.Second - 1, offer.Side, offer.Proposal.Outcome), Is.EqualTo((right.GetProperty("step").GetDouble(), right.GetProperty("party").GetInt32(), reference.IndexOf(right.GetProperty("offer")))), $"offer {place}");
            Assert.That(offer.Worths, Is.EqualTo(right.GetProperty("utilities").EnumerateArray().Select(utility => utility.GetDouble())).Within(Tolerance), $"offer {place}");
        }
    }

    private static void AssertEnd(ReferenceCase reference, TalksRun run)
    {
        var expected = reference.Expected;
        var table = run.State.Bargains[0];
        var isDeal = expected.GetProperty("end").GetString() == "agreement";
        Assert.That(table.Facts.End, Is.EqualTo(isDeal ? BargainEnd.Agreement : BargainEnd.OutOfTime));
        Assert.That(table.Seats.Select(seat => table.Payoff(seat.Index)), Is.EqualTo(expected.GetProperty("utilities").EnumerateArray().Select(utility => utility.GetDouble())).Within(Tolerance));
        Assert.That(table.Facts.EndRound + 1, Is.EqualTo(expected.GetProperty("steps_run").GetInt32()));
        if (!isDeal)
            return;
        Assert.That(table.Public.Standing.Outcome, Is.EqualTo(reference.IndexOf(expected.GetProperty("agreement"))));
        Assert.That(table.Facts.EndRound, Is.EqualTo(expected.GetProperty("agreement_step_index").GetInt32()));
        Assert.That(table.Public.RelativeTime, Is.EqualTo(expected.GetProperty("relative_time_at_agreement").GetDouble()).Within(Tolerance));
        Assert.That(table.Public.Proposer, Is.EqualTo(expected.GetProperty("proposer_of_agreement").GetInt32()));
    }
}
