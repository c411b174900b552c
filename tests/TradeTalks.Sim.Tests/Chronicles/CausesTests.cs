using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Tests.Runs;

namespace TradeTalks.Sim.Tests.Chronicles;

public sealed class CausesTests
{
    [TestCaseSource(typeof(Courses), nameof(Courses.Shipped))]
    public void A_chain_of_causes_runs_forward_in_time_within_one_table(string scenario) =>
        Courses.Play(Courses.Read(scenario), 60, run =>
        {
            var entries = run.Chronicle!.Entries;
            var causes = new Causes(entries);
            for (var place = 0; place < entries.Count; place++)
            {
                var chain = causes.ChainTo(place);
                Assert.That(chain[^1], Is.SameAs(entries[place]));
                Assert.That(chain.Select(link => link.Time.Ticks), Is.Ordered.Ascending);
                Assert.That(chain.Where(link => link.Table >= 0).Select(link => link.Table).Distinct().Count(), Is.LessThanOrEqualTo(1));
            }
        }, withChronicle: true);

    [Test]
    public void An_agreement_goes_back_to_the_offer_that_was_taken() =>
        Courses.Play(Courses.Read("october-2019.yaml"), 200, run =>
        {
            var entries = run.Chronicle!.Entries;
            var table = run.State.Tables[0];
            if (table.Days.State is not (Ending.MiniDeal or Ending.ComprehensiveDeal))
                return;
            var chain = new Causes(entries).ChainTo(CourseEnd.Place(entries, table));
            Assert.That(chain.TakeLast(3).Select(link => link.What), Is.EqualTo((Occurrence[])[Occurrence.OfferTabled, Occurrence.Decided, Occurrence.AgreementInPrinciple]));
            Assert.That(chain[^2].Decision[chain[^2].Chosen].Move, Is.EqualTo(Move.Accept));
        }, withChronicle: true);

    [Test]
    public void A_tariff_that_takes_effect_goes_back_to_the_decision_on_its_own_list() =>
        Courses.Play(Courses.Read("january-2019.yaml"), 100, run =>
        {
            var entries = run.Chronicle!.Entries;
            for (var place = 0; place < entries.Count; place++)
            {
                if (entries[place].What != Occurrence.StepTookEffect)
                    continue;
                var chain = new Causes(entries).ChainTo(place);
                Assert.That(chain.Count == 1 || chain[^2].List == entries[place].List);
            }
        }, withChronicle: true);
}
