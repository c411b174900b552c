using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sources;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Experiments.Sources;

public sealed class SpreadSourcesTests
{
    private static readonly Input Open = Input.Uncertain(Distribution.Uniform(0.2, 0.95));

    [Test]
    public void Inputs_are_told_without_playing_as_they_are_drawn_in_play()
    {
        var scenario = new Case().With("North.demanded_share", Open).Build();
        var slot = Enumerable.Range(0, scenario.Inputs.Slots.Length).Single(place => scenario.Inputs.Slots[place].Path == "North.demanded_share");
        var told = UncertainInputs.ValuesOf(scenario.Inputs.Slots[slot], 5, 50);
        var run = new TalksRun(scenario, 5, TieOrder.Fifo);
        for (var replication = 0; replication < told.Length; replication++)
        {
            run.Play(replication);
            Assert.That(told[replication], Is.EqualTo(run.State.Values[slot]));
        }
    }

    [Test]
    public void An_outcome_that_depends_on_an_input_alone_has_its_spread_from_inputs_and_one_of_chance_alone_from_chance()
    {
        var scenario = new Case().With("North.demanded_share", Open).Build();
        var place = Enumerable.Range(0, scenario.Inputs.Slots.Length).Single(slot => scenario.Inputs.Slots[slot].Path == "North.demanded_share");
        var drawn = Sources(scenario, new OutcomeColumn("drawn", "drawn", Units.Quantity.Number, "", state => state.Values[place]));
        Assert.That(drawn.Split.ShareOfInputs, Is.EqualTo(1).Within(1e-9));
        Assert.That((drawn.Inputs[0].Path, drawn.Inputs[0].Score > 0.6), Is.EqualTo(("North.demanded_share", true)));
        var shocks = Sources(scenario, OutcomeCatalogue.Of(scenario).Single(column => column.Name == "North.shocks"));
        Assert.That(shocks.ShareOfInputs.Low, Is.LessThan(0.02));
        Assert.That(shocks.Split.ShareOfInputs, Is.LessThan(0.1));
        Assert.That(shocks.Inputs[0].Score, Is.LessThan(shocks.Dummy + 0.03));
    }

    [Test]
    public void Deals_of_the_last_day_are_read_off_the_rows_of_a_run()
    {
        var experiment = new Experiment(new Case().With("North.demanded_share", Open).Build(), 1500, 5);
        var sources = SpreadSources.Of(Metric.Parse("share(any deal)", experiment.Scenario), experiment, experiment.Run())!;
        Assert.That(sources.Split.Pairs, Is.EqualTo(SpreadSources.Twins));
        Assert.That(sources.ShareOfInputs.Contains(sources.Split.ShareOfInputs!.Value), Is.True);
        Assert.That(() => SpreadSources.Of(Metric.Parse("share(any deal by day 5)", experiment.Scenario), experiment, experiment.Run()), Throws.ArgumentException);
    }

    [Test]
    public void Results_are_the_same_on_any_number_of_threads()
    {
        var scenario = new Case().With("North.demanded_share", Open).Build();
        var metric = Metric.Parse("mean(main.rounds)", scenario);
        var texts = ((int[])[1, 3]).Select(threads => new Experiment(scenario, 1200, 5) { Threads = threads }).Select(experiment => SpreadSourcesJson.Write(SpreadSources.Of(metric, experiment, experiment.Run())!));
        Assert.That(texts.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Without_uncertain_inputs_there_is_nothing_to_divide()
    {
        var scenario = new Case().Build();
        var experiment = new Experiment(scenario, 200, 5);
        var uncertain = scenario.Inputs.Slots.Count(slot => slot.Input.Variation == Variation.Uncertain);
        Assume.That(uncertain, Is.Zero);
        Assert.That(SpreadSources.Of(Metric.Parse("mean(main.rounds)", scenario), experiment, experiment.Run()), Is.Null);
    }

    private static SpreadSources Sources(Scenario scenario, OutcomeColumn column)
    {
        var experiment = new Experiment(scenario, 3000, 5) { Columns = [column] };
        return SpreadSources.Of(new Metric(MetricKind.Mean, $"mean({column.Name})", column), experiment, experiment.Run())!;
    }
}
