using System.Text.Json;
using Parquet;
using Parquet.Schema;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Sweeps;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

public sealed class SweepCommandTests
{
    private const string Demand = "North.demanded_share=55 %,70 %";

    private static readonly string FirstSteps = Path.Combine(Repository.Root, "scenarios", "first-steps.yaml");
    private static readonly string[] Files = ["points.csv", "points.parquet", "sweep.json", Path.Combine("plots", "sweep-map.csv"), Path.Combine("plots", "sweep-map.png"), Path.Combine("plots", "sweep-map.svg")];

    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_point_is_to_the_bit_the_run_with_its_values_set()
    {
        string[] metrics = ["share(any deal by day 30)", "mean(main.rounds)", "median(days_to_agreement)", "share(main.rounds >= 2)"];
        var (code, output, _) = _line.Run(["sweep", FirstSteps, "--grid", Demand, "--range", "cars.rate=0 %..10 %/2", "-n", "200", "--json", "-q", "-o", _line.Folder, .. metrics.SelectMany(metric => new[] { "-m", metric })]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        using var sweep = JsonDocument.Parse(output);
        var points = sweep.RootElement.GetProperty("points").EnumerateArray().ToList();
        Assert.That(points, Has.Count.EqualTo(4));
        foreach (var point in points)
        {
            var sets = point.GetProperty("values").EnumerateObject().Select(value => $"{value.Name}={value.Value.GetString()}").ToArray();
            var scenario = ScenarioReader.Read(FirstSteps, Tweaks.Of(sets)).Scenario!;
            var single = new Experiment(scenario, 200, 1).Run();
            var shown = point.GetProperty("metrics").EnumerateArray().Select(metric => metric.GetProperty("value").GetDouble());
            Assert.That(shown, Is.EqualTo(metrics.Select(metric => Estimate.Of(Metric.Parse(metric, scenario), single).Value!.Value)), string.Join(' ', sets));
        }
    }

    [Test]
    public void Every_file_is_the_same_to_the_byte_on_one_thread_and_on_two()
    {
        var (one, two) = (Play("a", "--threads", "1"), Play("b", "--threads", "2"));
        foreach (var file in Files)
            Assert.That(File.ReadAllBytes(Path.Combine(one, file)), Is.EqualTo(File.ReadAllBytes(Path.Combine(two, file))), file);
    }

    [Test]
    public void The_files_of_a_sweep_are_these() =>
        Assert.That(Directory.EnumerateFiles(Play("a"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(_line.Folder, "a"), file).Split(Path.DirectorySeparatorChar, 2)[1]), Is.EquivalentTo((string[])[".lock", .. Files]));

    [Test]
    public async Task Points_stand_in_Parquet_as_in_CSV_with_types()
    {
        var folder = Play("a", "-m", "share(any deal)", "-m", "mean(main.rounds)");
        var lines = File.ReadAllLines(Path.Combine(folder, "points.csv"));
        await using var parquet = await ParquetReader.CreateAsync(Path.Combine(folder, "points.parquet"));
        Assert.That(string.Join(',', parquet.Schema.DataFields.Select(field => field.Name)), Is.EqualTo(lines[0]));
        using var group = parquet.OpenRowGroupReader(0);
        Assert.That(group.RowCount, Is.EqualTo(lines.Length - 1).And.EqualTo(8));
        var (keys, numbers, differences) = (new string?[8], new double?[8], new double?[8]);
        await group.ReadAsync(Field(parquet, "cars.rate"), keys.AsMemory());
        await group.ReadAsync<double>(Field(parquet, "cars.rate.number"), numbers.AsMemory());
        await group.ReadAsync<double>(Field(parquet, "difference"), differences.AsMemory());
        Assert.That(keys.Take(4), Is.EqualTo((string[])["0 %", "0 %", "10 %", "10 %"]));
        Assert.That(numbers.Take(4), Is.EqualTo((double[])[0, 0, 0.1, 0.1]));
        Assert.That(differences.Select(difference => difference is null), Is.EqualTo((bool[])[true, true, false, false, false, false, false, false]));
        Assert.That(parquet.CustomMetadata["seed"], Is.EqualTo("1"));
    }

    [Test]
    public void The_table_compares_each_point_with_the_first_and_says_what_is_not_told_apart()
    {
        var (_, output, _) = _line.Run("sweep", FirstSteps, "--grid", Demand, "-n", "200", "-q", "-o", _line.Folder);
        Assert.That(output, Does.Contain("point   North.demanded_share   share(any deal)").And.Contain("    2   70 %").And.Contain("unclear").And.Contain("are not told apart"));
        Assert.That(output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(100 + _line.Folder.Length));
    }

    [Test]
    public void A_files_own_sweep_has_the_points_of_its_matrix_without_those_left_out_each_with_those_of_the_hypercube()
    {
        var points = PointsOf("{matrix: {North.demanded_share: [55 %, 70 %], cars.rate: 0 %..10 %/2}, exclude: [{North.demanded_share: 70 %, cars.rate: 10 %}], lhs: {points: 3, ranges: {South.friction: 5 bn USD..12 bn USD}}, metrics: [mean(main.rounds)]}");
        Assert.That(points.Select(point => string.Join(' ', point[..2])), Is.EqualTo((string[])["55 % 0 %", "55 % 0 %", "55 % 0 %", "55 % 10 %", "55 % 10 %", "55 % 10 %", "70 % 0 %", "70 % 0 %", "70 % 0 %"]));
        Assert.That(points.Take(3).Select(point => point[2]).Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public void Points_named_on_the_command_line_take_the_place_of_the_files_own() =>
        Assert.That(PointsOf("{matrix: {cars.rate: [0 %, 5 %, 10 %]}}", "--grid", Demand).Select(point => point[0]), Is.EqualTo((string[])["55 %", "70 %"]));

    [Test]
    public void A_distribution_is_one_value_of_a_grid() =>
        Assert.That(PointsOf("{matrix: {cars.rate: [0 %, 5 %]}}", "--grid", "North.demanded_share={uncertain: {triangular: [50 %, 60 %, 80 %]}},60 %").Select(point => point[0]), Is.EqualTo((string[])["{uncertain: {triangular: [50 %, 60 %, 80 %]}}", "60 %"]));

    [Test]
    public void Validate_checks_every_point_of_the_files_own_sweep()
    {
        var (code, _, error) = _line.Run("validate", WithSweep("{matrix: {North.demanded_share: [55 %, 170 %]}}"));
        Assert.That(code, Is.EqualTo(ExitCode.ScenarioInvalid));
        Assert.That(error, Does.Contain("at point 2, North.demanded_share 170 %").And.Contain("none was played"));
    }

    [Test]
    public void A_point_that_was_stopped_is_not_shown()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var scenario = new Case().Build();
        Assert.That(new SweepSeries(1000, 1, 2, 3).Play(scenario, [Metric.Parse("any deal", scenario)], null, stopped.Token), Is.Null);
    }

    private static DataField Field(ParquetReader parquet, string name) => parquet.Schema.DataFields.Single(field => field.Name == name);

    private string Play(string folder, params string[] options)
    {
        var path = Path.Combine(_line.Folder, folder);
        Assert.That(_line.Run(["sweep", FirstSteps, "--grid", Demand, "--grid", "cars.rate=0 %,10 %", "-n", "120", "-o", path, "-q", .. options]).Code, Is.EqualTo(ExitCode.Fine));
        return Directory.EnumerateDirectories(path).Single();
    }

    private List<string[]> PointsOf(string sweep, params string[] options)
    {
        var (code, output, error) = _line.Run(["sweep", WithSweep(sweep), "-n", "5", "--json", "-q", "-o", _line.Folder, .. options]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("values").EnumerateObject().Select(value => value.Value.GetString()!).ToArray())];
    }

    private string WithSweep(string sweep) => _line.File($"{File.ReadAllText(FirstSteps)}sweep: {sweep}\n");
}
