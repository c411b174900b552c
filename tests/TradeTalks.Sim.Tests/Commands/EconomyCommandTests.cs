using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

internal sealed class EconomyCommandTests
{
    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    private static string Flagship => Path.Combine(Repository.Root, "scenarios", "october-2019.yaml");

    /// <summary>Real incomes and Nash tariffs of the same data by another program (reference values of 2017, one sector, elasticity 4).</summary>
    [TestCase("balanced", "balanced eps 4")]
    [TestCase("fixed-transfers", "fixed eps 4")]
    public void The_numbers_are_those_of_the_reference(string closure, string name)
    {
        var expected = ValidationData.Json("trade/reference/flagship2017_onesector.json").GetProperty("bilateral_game_USA_CHN").GetProperty(name);
        var answer = Json("economy", WithClosure(closure), "--tariffs", "US:China=21%,China:US=21.8%", "--nash", "--json");
        var asked = answer.GetProperty("asked").GetProperty("regions");
        var incomes = expected.GetProperty("welfare_at_21_21p8_pct");
        Assert.That(asked[0].GetProperty("real_income_percent").GetDouble(), Is.EqualTo(Number(incomes, "USA")).Within(1e-6));
        Assert.That(asked[1].GetProperty("real_income_percent").GetDouble(), Is.EqualTo(Number(incomes, "CHN")).Within(1e-6));
        var nash = answer.GetProperty("compared").EnumerateArray().Single(point => point.GetProperty("name").GetString() == "Nash").GetProperty("tariffs");
        var tariffs = expected.GetProperty("nash_tariffs").EnumerateObject().ToDictionary(tariff => tariff.Name, tariff => tariff.Value.GetDouble());
        Assert.That(nash.EnumerateArray().Select(tariff => tariff.GetProperty("fraction").GetDouble()), Is.EquivalentTo(tariffs.Values).Using<double>((one, other) => Math.Abs(one - other) < 1e-6));
    }

    [Test]
    public void A_value_that_is_set_counts_as_if_it_stood_in_the_file()
    {
        var edited = Json("economy", WithClosure("balanced"), "--json");
        var set = Json("economy", WithClosure("fixed-transfers"), "--set", "economy.closure=balanced", "--json");
        Assert.That(set.GetProperty("asked").GetRawText(), Is.EqualTo(edited.GetProperty("asked").GetRawText()));
        Assert.That(Json("economy", WithClosure("fixed-transfers"), "--json").GetProperty("asked").GetRawText(), Is.Not.EqualTo(edited.GetProperty("asked").GetRawText()));
    }

    [Test]
    public void The_table_has_a_row_for_every_region_and_keeps_to_the_width()
    {
        var (code, output, _) = _line.Run("economy", Flagship, "--nash", "--optimal", "US");
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        var lines = output.Split('\n');
        Assert.That(lines.Select(line => line.Trim().Split(' ')[0]), Is.SupersetOf((string[])["US", "China", "E27", "ROW", "Nash", "cooperative"]));
        Assert.That(lines.Max(line => line.Length), Is.LessThanOrEqualTo(100));
    }

    [Test]
    public void A_promise_to_buy_more_is_kept_at_a_lower_tariff()
    {
        var plain = Json("economy", Flagship, "--json").GetProperty("asked");
        var promised = Json("economy", Flagship, "--purchases", "China:US=20", "--json").GetProperty("asked");
        Assert.That(TariffOf(promised, "China"), Is.LessThan(TariffOf(plain, "China")));
        Assert.That(promised.GetProperty("regions")[0].GetProperty("exports").GetDouble(), Is.GreaterThan(plain.GetProperty("regions")[0].GetProperty("exports").GetDouble()));
    }

    [Test]
    public void Extra_costs_hurt_both_sides()
    {
        var plain = Json("economy", Flagship, "--json").GetProperty("asked").GetProperty("regions");
        var dearer = Json("economy", Flagship, "--costs", "US:China=10%", "--json").GetProperty("asked").GetProperty("regions");
        for (var side = 0; side < 2; side++)
            Assert.That(dearer[side].GetProperty("real_income").GetDouble(), Is.LessThan(plain[side].GetProperty("real_income").GetDouble()));
    }

    [Test]
    public void The_map_is_drawn_with_its_numbers()
    {
        var (code, output, _) = _line.Run("economy", Flagship, "--map", "-o", _line.Folder);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        var plots = Path.Combine(Directory.EnumerateDirectories(_line.Folder).Single(), "plots");
        Assert.That(output, Does.Contain("tariff-map.png"));
        Assert.That(Directory.EnumerateFiles(plots).Select(Path.GetFileName), Is.EquivalentTo((string[])["tariff-map.png", "tariff-map.svg", "tariff-map.csv"]));
        var rows = File.ReadAllLines(Path.Combine(plots, "tariff-map.csv"));
        Assert.That(rows.Count(row => row.StartsWith("cell,", StringComparison.Ordinal)), Is.EqualTo(31 * 31));
        Assert.That(rows.Where(row => row.StartsWith("point,", StringComparison.Ordinal)).Select(row => row.Split(',')[1]), Is.EqualTo((string[])["before the conflict", "first day", "Nash", "cooperative"]));
    }

    [TestCase("There is no side 'Chna'", "--tariffs", "Chna:US=25%")]
    [TestCase("no tariffs of US on US", "--tariffs", "US:US=25%")]
    [TestCase("--tariffs takes SIDE:SIDE=25%", "--tariffs", "US:China=25")]
    [TestCase("each from 0 to 1000 %", "--tariffs", "US:China=2000%")]
    [TestCase("each from 0 to 1000 %", "--tariffs", "US:China=-5%")]
    [TestCase("each from 0 to 1000 %", "--tariffs", "US:China=NaN%")]
    [TestCase("names US:China twice", "--tariffs", "US:China=25%,US:China=30%")]
    [TestCase("got nothing", "--tariffs", "")]
    [TestCase("There is no side 'Mars'", "--optimal", "Mars")]
    [TestCase("--elasticity takes a number", "--elasticity", "0")]
    [TestCase("No net tariff above -95 %", "--purchases", "China:US=9999", "--elasticity", "0.5")]
    public void What_cannot_be_asked_is_refused(string message, params string[] options)
    {
        var (code, _, error) = _line.Run(["economy", Flagship, .. options]);
        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(error, Does.Contain(message));
    }

    [Test]
    public void Partial_equilibrium_has_no_world_to_ask()
    {
        var (code, _, error) = _line.Run("economy", Path.Combine(Repository.Root, "scenarios", "first-steps.yaml"));
        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(error, Does.Contain("list by list"));
    }

    private static double Number(JsonElement map, string name) => map.GetProperty(name).GetDouble();

    private static double TariffOf(JsonElement point, string side) =>
        point.GetProperty("tariffs").EnumerateArray().Single(tariff => tariff.GetProperty("of").GetString() == side).GetProperty("fraction").GetDouble();

    private JsonElement Json(params string[] words)
    {
        var (code, output, error) = _line.Run(words);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        using var document = JsonDocument.Parse(output);
        return document.RootElement.Clone();
    }

    private string WithClosure(string closure)
    {
        var scenarios = Path.GetRelativePath(_line.Folder, Path.Combine(Repository.Root, "scenarios")).Replace('\\', '/');
        return _line.File($"tradetalks: 1\nname: Another closure\nextends: {scenarios}/october-2019.yaml\neconomy: {{closure: {closure}, trade_elasticity: 4}}\n");
    }
}
