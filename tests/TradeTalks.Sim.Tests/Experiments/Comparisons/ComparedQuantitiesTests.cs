using TradeTalks.Sim.Experiments.Comparisons;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Tests.Experiments.Columns;

namespace TradeTalks.Sim.Tests.Experiments.Comparisons;

public sealed class ComparedQuantitiesTests
{
    [Test]
    public void Curves_are_the_quantiles_of_each_variant_and_shifts_the_differences_of_the_deciles_over_pairs()
    {
        var experiment = new PairedExperiment([new("soft", new Case().Build()), new("tough", new Case().With("North.demanded_share", 0.85).Build())], 1500, 7) { Metrics = [] };
        var outcomes = experiment.Run();
        var quantities = ComparedQuantities.Of(experiment, outcomes);
        Assert.That(quantities.Select(quantity => quantity.Column.Name), Is.EqualTo((string[])["main.days_to_agreement", "main.payoff_of_North", "main.payoff_of_South"]));
        foreach (var quantity in quantities)
        {
            var place = outcomes[0].Columns.IndexOf(outcomes[0].Columns.First(column => column.Name == quantity.Column.Name));
            var (a, b) = (outcomes[0].Values.ReadAll(place, 1000).ToArray(), outcomes[1].Values.ReadAll(place, 1000).ToArray());
            Assert.That(quantity.Curves[1].Quantiles, Is.EqualTo(Enumerable.Range(1, 99).Select(percent => QuantileEstimate.Linear(Sorted(b), percent / 100.0))));
            var pairs = a.Zip(b).Where(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second)).ToList();
            var deciles = Enumerable.Range(1, 9).Select(decile => QuantileEstimate.Linear(Sorted(pairs.Select(pair => pair.Second)), decile / 10.0) - QuantileEstimate.Linear(Sorted(pairs.Select(pair => pair.First)), decile / 10.0));
            Assert.That(quantity.Shifts[0].Select(shift => shift.Value), Is.EqualTo(deciles).Within(1e-12));
            Assert.That(quantity.Shifts[0].Select(shift => shift.Pairs), Has.All.EqualTo(pairs.Count));
        }
    }

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Where(value => !double.IsNaN(value)).Order()];
}
