using TradeTalks.Sim.Cli.Economies;
using TradeTalks.Sim.Economy.Worlds;
using TradeTalks.Sim.Tests.Economy;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Economies;

public sealed class TradeDataReaderTests
{
    private DataCase _case = null!;

    [SetUp]
    public void Open() => _case = new DataCase();

    [TearDown]
    public void Close() => _case.Dispose();

    [Test]
    public void A_folder_that_is_right_becomes_two_worlds_and_its_elasticities()
    {
        var (data, problems) = TradeDataReader.Read(_case.Path);
        Assert.That(problems, Is.Empty);
        Assert.That(data!.Name, Is.EqualTo("Two regions"));
        Assert.That(data.Sectors.Flow(0, 1), Is.EqualTo(12).Within(1e-12));
        Assert.That(data.Together.Flow(0, 1), Is.EqualTo(10).Within(1e-12));
        Assert.That(data.Together.Tariffs[data.Together.Grid.Of(0, 1, 0)], Is.EqualTo(0.2).Within(1e-12));
        Assert.That(data.Elasticities["mine"], Is.EqualTo([8.0, 5.0]));
    }

    [TestCase("data.csv", "as-given", "perhaps", "data.csv: the key own-sales must be given as from-gdp or as-given, not 'perhaps'.")]
    [TestCase("regions.csv", "S,South,120000", "S,South,much", "regions.csv:3: 'much' in column gdp_musd is not a number.")]
    [TestCase("regions.csv", "S,South", "S>,South", "regions.csv:3: 'S>' cannot be a code; it takes letters and digits, such as USA.")]
    [TestCase("regions.csv", "S,South", "N,South", "regions.csv:3: the region N stands there twice.")]
    [TestCase("sectors.csv", "yes", "maybe", "sectors.csv:2: goods must be yes or no, not 'maybe'.")]
    [TestCase("flows.csv", "N,S,AGR,10000,0.1", "N,S,AGR,-10000,0.1", "flows.csv:4: flow_musd is -10000; it must not be below 0.")]
    [TestCase("flows.csv", "N,S,AGR,10000,0.1", "N,S,AGR,10000,-1", "flows.csv:4: tariff is -1; it must be above -1.")]
    [TestCase("flows.csv", "N,S,AGR,10000,0.1", "N,W,AGR,10000,0.1", "flows.csv:4: 'W' in column importer is not in regions.csv: N, S.")]
    [TestCase("flows.csv", "N,S,AGR,10000,0.1", "N,S,AGR,10000", "flows.csv:4: 4 cells, but the first line has 5.")]
    [TestCase("flows.csv", "N,S,SRV,2000,0", "N,S,AGR,2000,0", "flows.csv:5: the same flow stands in line 4.")]
    [TestCase("flows.csv", "N,N,SRV,60000,0", "N,N,SRV,60000,0.1", "flows.csv:3: N taxes its own sales; the tariff must be 0.")]
    [TestCase("flows.csv", "N,S,SRV,2000,0\n", "", "flows.csv: 1 flows are missing, the first from N to S in SRV; write 0 where nothing is sold.")]
    [TestCase("flows.csv", "flow_musd", "flow", "flows.csv:1: the columns flow_musd are missing; the first line names the columns.")]
    [TestCase("flows.csv", "N,S,SRV,2000,0", "N,S,SRV,3000,0", "flows.csv: N imports -1000 million more than it exports, but data.csv says imbalances,none.")]
    [TestCase("elasticities.csv", "mine,SRV,5\n", "", "elasticities.csv: the set mine has no elasticity for SRV.")]
    [TestCase("elasticities.csv", "mine,SRV", "mine,AGR", "elasticities.csv:3: the set mine has another elasticity for AGR.")]
    [TestCase("elasticities.csv", "AGR,8", "AGR,0", "elasticities.csv:2: elasticity is 0; it must be above 0.")]
    public void What_is_wrong_is_said_with_file_and_line(string file, string text, string other, string problem)
    {
        _case.Replace(file, text, other);
        var (data, problems) = TradeDataReader.Read(_case.Path);
        Assert.That(data, Is.Null);
        Assert.That(problems.Select(each => each.ToString()), Has.Member(problem));
    }

    [Test]
    public void All_problems_of_a_file_are_listed_at_once()
    {
        _case.Replace("flows.csv", "N,S,AGR,10000,0.1", "N,S,AGR,-1,0.1");
        _case.Replace("flows.csv", "S,N,AGR,9000,0.2", "S,N,AGR,few,0.2");
        Assert.That(TradeDataReader.Read(_case.Path).Problems.Select(problem => problem.Line), Is.EqualTo([4, 6]));
    }

    [Test]
    public void A_file_that_is_missing_is_named_with_its_columns()
    {
        _case.Remove("sectors.csv");
        Assert.That(TradeDataReader.Read(_case.Path).Problems.Select(problem => problem.ToString()), Has.Member("sectors.csv: the file is missing; it needs the columns sector, name, goods."));
    }

    [Test]
    public void A_folder_that_is_missing_is_an_error_of_reading() =>
        Assert.That(() => TradeDataReader.Read(Path.Combine(_case.Path, "nowhere")), Throws.InstanceOf<IOException>());

    [Test]
    public void The_shipped_world_is_that_of_the_reference_values()
    {
        var (data, problems) = TradeDataReader.Read(Path.Combine(Repository.Root, "scenarios", "economies", "world-2017"));
        Assert.That(problems, Is.Empty);
        Same(data!.Sectors, ReferenceWorlds.FlagshipSectors());
        Same(data.Together, ReferenceWorlds.Flagship());
        Assert.That(data.Elasticities["caliendo-parro-2015"], Is.EqualTo(ReferenceWorlds.SectorElasticities("eps_cp2015ish")).Within(1e-12));
    }

    private static void Same(World ours, World reference)
    {
        Assert.That(ours.Regions.Select(region => region.Code), Is.EqualTo(reference.Regions.Select(region => region.Code)));
        Assert.That(ours.Flows, Is.EqualTo(reference.Flows).Within(1e-9));
        Assert.That(ours.Tariffs, Is.EqualTo(reference.Tariffs).Within(1e-12));
    }
}
