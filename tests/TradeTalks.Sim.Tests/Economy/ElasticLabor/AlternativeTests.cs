using TradeTalks.Sim.Economy.Armington;
using TradeTalks.Sim.Economy.ElasticLabor;
using TradeTalks.Sim.Economy.Worlds;

namespace TradeTalks.Sim.Tests.Economy.ElasticLabor;

/// <summary>The alternatives of Ignatenko et al. (2025), Table 9 of the appendix: their printed cells are not at hand, so that theory has to say what must hold. American tariffs as announced, nobody answers.</summary>
public sealed class AlternativeTests
{
    private const double Theta = 4 / 0.67;

    private static readonly Lazy<LiberationCase> Case = new(() => new LiberationCase());

    private static readonly Lazy<LiberationCase> Plain = new(() => new LiberationCase(hasLocalShares: false));

    /// <summary>Without local shares, labour supply and scale it is the Armington economy with transfers that stay a share of world income.</summary>
    [Test]
    public void Without_its_additions_it_is_the_Armington_economy_of_194_countries()
    {
        var data = Plain.Value;
        var labor = data.Open(data.Terms(RevenueUse.LumpSum) with { LaborSupply = 0, Scale = 0, PassThrough = [.. data.Countries.Select(_ => 1.0)] });
        var armington = ArmingtonEconomy.Open(data.World, [4.0], Closure.FixedTransfers);
        var policy = data.Policy(data.Announced, _ => 0);
        labor.Solve(policy);
        armington.Solve(policy);
        foreach (var country in data.Countries)
            Assert.That(labor.RealIncome(country), Is.EqualTo(armington.RealIncome(country)).Within(1e-9), data.Codes[country]);
    }

    /// <summary>Alternative 4: pass-through is full and nothing is paid where it is sold, so that factor income is all sales.</summary>
    [Test]
    public void In_the_alternative_of_Eaton_Kortum_and_Krugman_all_that_is_sold_is_earned()
    {
        var data = Plain.Value;
        Assert.That(data.PassThrough, Has.All.EqualTo(1.0).Within(1e-12));
        var economy = data.Open(RevenueUse.WageTaxRelief);
        economy.Solve(data.Policy(data.Announced, _ => 0));
        foreach (var country in data.Countries)
            Assert.That(economy.FactorIncome(country), Is.EqualTo(data.Countries.Sum(other => economy.Flow(country, other))).Within(1e-9).Percent);
    }

    /// <summary>Alternative 2: when firms pass on a quarter, a tariff raises the consumer price by its exponent, not in full, and imports fall less.</summary>
    [Test]
    public void Where_firms_pass_on_less_imports_fall_less()
    {
        const double OwnPassThrough = 0.25;
        var data = Case.Value;
        var (full, part) = (data.Open(RevenueUse.WageTaxRelief), data.Open(data.Terms(RevenueUse.WageTaxRelief) with { PassThrough = [.. data.Local.Select(share => LaborTerms.PassThroughOf(share, Theta, OwnPassThrough))] }));
        AssertImports(full, part, Is.GreaterThan);
    }

    /// <summary>Alternative 3: a trade elasticity of 8 in place of 4, all else as before.</summary>
    [Test]
    public void Where_goods_are_closer_substitutes_imports_fall_more()
    {
        const double Elasticity = 8;
        var data = Case.Value;
        AssertImports(data.Open(RevenueUse.WageTaxRelief), data.Open(data.Terms(RevenueUse.WageTaxRelief) with { Elasticity = Elasticity }), Is.LessThan);
    }

    private static void AssertImports(ElasticLaborEconomy usual, ElasticLaborEconomy other, Func<object, NUnit.Framework.Constraints.Constraint> expected)
    {
        var data = Case.Value;
        var policy = data.Policy(data.Announced, _ => 0);
        usual.Solve(policy);
        other.Solve(policy);
        double Imports(ElasticLaborEconomy economy) => data.Countries.Where(country => country != data.America).Sum(country => economy.Flow(country, data.America));
        Assert.That(Imports(other), expected(Imports(usual)));
    }
}
