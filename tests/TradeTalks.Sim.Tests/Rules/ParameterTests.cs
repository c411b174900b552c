using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Rules;

/// <summary>Every number that shapes results has unit, range, default, source and meaning.</summary>
public sealed class ParameterTests
{
    private static IEnumerable<Parameter> All() =>
        [.. SideParameters.Catalogue.All, .. TalksParameters.Catalogue.All, .. TariffListParameters.Catalogue.All, .. EconomyParameters.Catalogue.All];

    [Test]
    public void Each_catalogue_has_its_parameters_under_their_indices()
    {
        foreach (var catalogue in (ParameterCatalogue[])[SideParameters.Catalogue, TalksParameters.Catalogue, TariffListParameters.Catalogue, EconomyParameters.Catalogue])
        {
            Assert.That(catalogue.All.Select(parameter => parameter.Index), Is.EqualTo(Enumerable.Range(0, catalogue.All.Length)));
            Assert.That(catalogue.All.Select(parameter => parameter.Key.Name), Is.Unique);
        }
    }

    [TestCaseSource(nameof(All))]
    public void A_parameter_says_what_it_means_where_its_default_comes_from_and_how_it_is_written(Parameter parameter)
    {
        Assert.That(parameter.Key.Meaning, Has.Length.GreaterThan(20).And.EndsWith("."));
        Assert.That(parameter.Key.Source, Is.Not.Null.And.Not.Empty);
        Assert.That(parameter.Key.Example, Is.Not.Null.And.Not.Empty);
        Assert.That(parameter.Key.Group, Is.Not.Null.And.Not.Empty);
    }

    [TestCaseSource(nameof(All))]
    public void A_default_lies_in_the_range(Parameter parameter)
    {
        var form = (NumberForm)parameter.Key.Form;
        var standard = parameter.Default;
        Assert.That(standard.Variation, Is.LessThanOrEqualTo(form.MayBe));
        Assert.That(standard.Distribution.Mean, Is.InRange(form.Lowest, form.Highest));
    }

    [TestCaseSource(nameof(All))]
    public void No_default_rests_on_what_came_after_October_2019(Parameter parameter) =>
        Assert.That(parameter.Key.Source, Does.Not.Contain("2020").And.Not.Contain("Phase One").And.Not.Contain("phase one"));
}
