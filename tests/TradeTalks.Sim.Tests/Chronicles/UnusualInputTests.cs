using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.Chronicles;

public sealed class UnusualInputTests
{
    private const int Replications = 4000;

    [Test]
    public void One_draw_in_five_lies_beyond_P10_or_P90()
    {
        var unusual = Draws(Distribution.Uniform(0, 1)).SelectMany(drawn => drawn.Inputs).ToList();
        Assert.That(unusual.Select(input => input.Percentile), Has.All.Matches<double>(percentile => percentile is < 0.1 or > 0.9));
        Assert.That(unusual.Select(input => Math.Abs(input.Percentile - input.Value)), Has.All.LessThan(1e-9));
        var fiveStandardErrors = 5 * Math.Sqrt(0.2 * 0.8 / Replications);
        Assert.That(unusual.Count / (double)Replications, Is.EqualTo(0.2).Within(fiveStandardErrors));
    }

    [Test]
    public void A_yes_or_no_is_unusual_only_where_it_is_rare()
    {
        Assert.That(Draws(Distribution.Bernoulli(0.7)).SelectMany(drawn => drawn.Inputs), Is.Empty);
        foreach (var (value, inputs) in Draws(Distribution.Bernoulli(0.95)))
            Assert.That(inputs, Has.Count.EqualTo(value == 0 ? 1 : 0));
    }

    [Test]
    public void The_furthest_out_comes_first()
    {
        var scenario = new Case().With("North.demanded_share", Input.Uncertain(Distribution.Uniform(0, 1))).With("South.demanded_share", Input.Uncertain(Distribution.Uniform(0, 1))).Build();
        var run = new TalksRun(scenario, 1, TieOrder.Fifo);
        for (var replication = 0; replication < Replications; replication++)
        {
            run.Begin(replication);
            Assert.That(UnusualInput.Of(run.State).Select(input => Math.Abs(input.Percentile - 0.5)), Is.Ordered.Descending);
        }
    }

    private static IEnumerable<(double Value, IReadOnlyList<UnusualInput> Inputs)> Draws(Distribution distribution)
    {
        var scenario = new Case().With("North.demanded_share", Input.Uncertain(distribution)).Build();
        var slot = scenario.Inputs.Side(0) + SideParameters.DemandedShare.Index;
        var run = new TalksRun(scenario, 1, TieOrder.Fifo);
        for (var replication = 0; replication < Replications; replication++)
        {
            run.Begin(replication);
            yield return (run.State.Values[slot], UnusualInput.Of(run.State));
        }
    }
}
