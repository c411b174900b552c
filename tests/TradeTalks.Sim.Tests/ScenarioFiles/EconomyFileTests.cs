using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Tests.Economies;
using TradeTalks.Sim.Tests.Economy;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>Files whose economy rests on trade data.</summary>
internal sealed class EconomyFileTests
{
    private const string Whole = "model: armington, data: DATA, closure: balanced, values: data, trade_elasticity: 5";

    private DataCase _data = null!;

    [SetUp]
    public void Open() => _data = new DataCase();

    [TearDown]
    public void Close() => _data.Dispose();

    [Test]
    public void What_is_not_stated_about_trade_comes_from_the_data()
    {
        var economy = Read(Whole).Scenario!.Economy;
        Assert.That(economy.Flows, Is.EqualTo((TradeFlow[])[new(1, 0, 9, 0.2)]));
        Assert.That((economy.Model, economy.Trade!.Closure), Is.EqualTo((EconomyModel.Armington, Closure.Balanced)));
        Assert.That(economy.Trade.World.Regions[economy.Trade.RegionOfSide[0]].Code, Is.EqualTo("N"));
    }

    [Test]
    public void Stated_values_take_the_place_of_those_of_the_data_and_leave_incomes_alone()
    {
        var trade = ", trade: [{from: South, to: North, imports: 12 bn USD, tariff: 10 %}]";
        var (before, after) = (Read(Whole).Scenario!.Economy.Trade!.World, Read(Whole.Replace("values: data", "values: stated", StringComparison.Ordinal) + trade).Scenario!.Economy.Trade!.World);
        Assert.That(after.GoodsFlow(1, 0), Is.EqualTo(12).Within(1e-12));
        Assert.That(after.AverageTariff(1, 0), Is.EqualTo(0.1).Within(1e-15));
        for (var region = 0; region < 2; region++)
            Assert.That(after.FactorIncome(region) + after.Revenue(region), Is.EqualTo(before.FactorIncome(region) + before.Revenue(region)).Within(1e-9));
        Assert.That(Read(Whole + trade).Scenario!.Economy.Trade!.World.GoodsFlow(1, 0), Is.EqualTo(9));
    }

    [Test]
    public void Sectors_have_their_own_elasticities()
    {
        var economy = Read("model: multi-sector, data: DATA, closure: balanced, values: data, elasticities: mine").Scenario!.Economy;
        Assert.That(economy.Trade!.Elasticities, Is.EqualTo((double[])[8, 5]));
        Assert.That(economy.Trade.World.Sectors, Has.Length.EqualTo(2));
    }

    /// <summary>Where nothing is used in production, Caliendo and Parro (2015) is the Armington model of the same sectors.</summary>
    [Test]
    public void Without_inputs_input_output_prices_as_many_sectors_do()
    {
        const string Other = "data: DATA, closure: balanced, values: data, elasticities: mine";
        var final = $"region,sector,share\nN,AGR,{Budget(0, 0)}\nN,SRV,{Budget(0, 1)}\nS,AGR,{Budget(1, 0)}\nS,SRV,{Budget(1, 1)}\n";
        _data.Write("inputs.csv", "region,sector,input,share\n");
        _data.Write("final.csv", final);
        var (one, other) = (Effects("model: input-output, " + Other), Effects("model: multi-sector, " + Other));
        for (var side = 0; side < 2; side++)
        {
            Assert.That(one[side].RealIncome, Is.EqualTo(other[side].RealIncome).Within(1e-4).And.Not.Zero);
            Assert.That(one[side].Exports, Is.EqualTo(other[side].Exports).Within(1e-4));
            Assert.That(one[side].Revenue, Is.EqualTo(other[side].Revenue).Within(1e-4));
        }

        string Budget(int region, int sector)
        {
            var world = Read("model: multi-sector, " + Other).Scenario!.Economy.Trade!.World;
            var spent = Enumerable.Range(0, 2).Sum(exporter => world.Flows[world.Grid.Of(sector, exporter, region)] * (1 + world.Tariffs[world.Grid.Of(sector, exporter, region)]));
            return $"{spent / world.Spending(region):R}";
        }
    }

    [Test]
    public void The_data_are_part_of_what_the_results_hang_on()
    {
        var reading = Read(Whole);
        Assert.That(reading.Data.Select(file => Path.GetFileName(file.Name)), Is.SupersetOf((string[])["data.csv", "flows.csv", "regions.csv", "sectors.csv", "elasticities.csv"]));
        Assert.That(reading.Contents.Count(), Is.EqualTo(reading.Files.Length + reading.Data.Length));
    }

    [TestCase("model: armington, data: nowhere, closure: balanced, values: data, trade_elasticity: 5", 80, "there is no folder 'nowhere'")]
    [TestCase("model: armington, data: /tmp, closure: balanced, values: data, trade_elasticity: 5", 80, "another folder")]
    [TestCase("model: armington, data: DATA, values: data, trade_elasticity: 5", 82, "needs 'closure'")]
    [TestCase("model: armington, data: DATA, closure: balanced, values: data", 82, "needs 'trade_elasticity'")]
    [TestCase("model: armington, data: DATA, closure: balanced, values: data, trade_elasticity: 5, import_elasticity: 2", 81, "'import_elasticity' does nothing")]
    [TestCase("model: partial-equilibrium, trade_elasticity: 5, trade: [{from: South, to: North, imports: 12 bn USD}]", 81, "'trade_elasticity' does nothing")]
    [TestCase("model: multi-sector, data: DATA, closure: balanced, values: data, elasticities: yours", 18, "unknown set of elasticities 'yours'")]
    [TestCase("model: input-output, data: DATA, closure: balanced, values: data, elasticities: mine", 80, "no inputs.csv")]
    [TestCase("model: armington, data: DATA, closure: balanced, values: data, trade_elasticity: 5, apart: [X]", 18, "unknown region 'X'")]
    public void What_is_wrong_with_an_economy_is_told(string economy, int number, string cause)
    {
        var problems = Read(economy).Problems.Sorted();
        Assert.That(problems.Select(problem => (problem.Code.Number, problem.Cause)), Has.Some.Matches<(int Number, string Cause)>(problem => problem.Number == number && problem.Cause.Contains(cause, StringComparison.Ordinal)));
    }

    [Test]
    public void What_is_wrong_in_the_data_is_told_with_file_and_line()
    {
        _data.Replace("flows.csv", "N,S,AGR,10000,0.1", "N,S,AGR,-10000,0.1");
        Assert.That(Read(Whole).Problems.Sorted().Single().Cause, Does.Contain("flows.csv:4: flow_musd is -10000"));
    }

    [Test]
    public void Sides_need_regions_of_their_own()
    {
        var problems = Read(Whole, "{id: North, region: N}", "{id: South}").Problems.Sorted();
        Assert.That(problems.Single().Cause, Is.EqualTo("South has no 'region' in the data"));
        problems = Read(Whole, "{id: North, region: N}", "{id: South, region: N}").Problems.Sorted();
        Assert.That(problems.Single().Code, Is.EqualTo(SenseCodes.Repeated));
        problems = Read(Whole, "{id: North, region: N}", "{id: South, region: M}").Problems.Sorted();
        Assert.That(problems.Single().Cause, Is.EqualTo("unknown region 'M'"));
    }

    [Test]
    public void Tariffs_that_cannot_be_priced_are_a_problem_of_the_file()
    {
        var text = Whole.Replace("trade_elasticity: 5", "trade_elasticity: {uncertain: {uniform: [0.5, 50]}}", StringComparison.Ordinal);
        Assert.That(Read(text, rung: "900 %").Problems.Sorted().Single().Code, Is.EqualTo(EconomyCodes.CannotPrice));
    }

    [Test]
    public void Data_set_on_the_command_line_are_found_from_the_folder_of_the_scenario()
    {
        var reading = Read(Whole.Replace("DATA", "nowhere", StringComparison.Ordinal), sets: ["economy.data=DATA"]);
        Assert.That(reading.Problems.Count, Is.Zero);
        Assert.That(reading.Scenario!.Economy.Trade!.World.GoodsFlow(1, 0), Is.EqualTo(9));
    }

    [Test]
    public void What_two_economies_differ_by_can_be_told()
    {
        var values = ResolvedValues.Of(Read(Whole).Scenario!).ToDictionary(value => value.Path, value => value.Text, StringComparer.Ordinal);
        Assert.That((values["economy.model"], values["economy.closure"], values["South.region"]), Is.EqualTo(("armington", "balanced", "S")));
    }

    private TradeEffects[] Effects(string economy)
    {
        var scenario = Read(economy).Scenario!;
        var values = new ParameterValues([.. scenario.Inputs.Slots.Select(slot => slot.Input.Distribution.Mean)], scenario.Inputs.Economy);
        return PricedEffects.Of(scenario.Economies.Open(), values, 2, [0], 0, 0.2);
    }

    private Reading Read(string economy, string north = "{id: North, region: N}", string south = "{id: South, region: S}", string rung = "25 %", params string[] sets)
    {
        var text = CaseFolder.Parent.Replace("tradetalks: 1\n", "tradetalks: 1\nname: Case\n", StringComparison.Ordinal);
        var lines = text.Split('\n').Select(line => line switch
        {
            _ when line.Contains("{id: North", StringComparison.Ordinal) => $"  - {north}",
            _ when line.Contains("{id: South}", StringComparison.Ordinal) => $"  - {south}",
            _ when line.Contains("economy:", StringComparison.Ordinal) => $"economy: {{{WithData(economy)}}}",
            _ => line.Replace("coverage: 250 bn USD", "coverage: 8 bn USD", StringComparison.Ordinal).Replace("{to: 25 %", $"{{to: {rung}", StringComparison.Ordinal),
        });
        using var folder = new CaseFolder();
        return ScenarioReader.Read(folder.Write("case.yaml", string.Join('\n', lines)), new Tweaks([], [.. sets.Select(WithData)]));
    }

    private string WithData(string text) => text.Replace("DATA", "../" + Path.GetFileName(_data.Path), StringComparison.Ordinal);
}
