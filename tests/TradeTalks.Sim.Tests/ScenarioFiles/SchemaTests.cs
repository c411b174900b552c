using System.Globalization;
using System.Text.Json.Nodes;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Tests.Rules;
using YamlDotNet.Core;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>The schema editors use and the reader agree on what a scenario may hold.</summary>
public sealed class SchemaTests
{
    private NJsonSchema.JsonSchema _schema = null!;
    private NJsonSchema.JsonSchema _part = null!;

    [OneTimeSetUp]
    public async Task Load()
    {
        _schema = await NJsonSchema.JsonSchema.FromJsonAsync(JsonSchema.Write(ScenarioKeys.Root));
        _part = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "scenarios", "base", "part.schema.json"));
    }

    [TestCase("october-2019.yaml")]
    [TestCase("first-steps.yaml")]
    [TestCase("theory/reputation.yaml")]
    [TestCase("theory/win-set.yaml")]
    public void A_shipped_scenario_is_good_in_an_editor(string name) =>
        Assert.That(_schema.Validate(Json(Repository.Read("scenarios", name))).Select(error => error.ToString()), Is.Empty);

    [TestCase("demanded_share: ", "demandd_share: ")]
    [TestCase("horizon: 60 d", "horizon: 60")]
    [TestCase("kind: purchases", "kind: purchase")]
    [TestCase("coverage: 250 bn USD", "coverage: 250")]
    [TestCase("[50 %, 60 %, 80 %]", "[50 %, 60 %]")]
    [TestCase("name: First steps\n", "")]
    public void What_the_reader_refuses_an_editor_marks(string right, string wrong)
    {
        var text = Repository.Read("scenarios", "first-steps.yaml");
        Assert.That(text, Does.Contain(right));
        Assert.That(_schema.Validate(Json(text.Replace(right, wrong, StringComparison.Ordinal))), Is.Not.Empty);
    }

    [TestCase("economy: {model: partial-equilibrium, trade: []}")]
    [TestCase("name: Child")]
    [TestCase("time: {horizon: 60 d}")]
    [TestCase("sides: [{id: North, friction: 3 bn USD}]")]
    [TestCase("talks: [{id: main, issues: [{id: purchases, tiers: [{worth: {North: 1 bn USD, South: -1 bn USD}}]}]}]")]
    [TestCase("measures: {tariffs: [{id: cars, rate: 5 %}]}")]
    public void A_file_that_extends_another_need_not_be_complete_in_an_editor_and_a_parent_neither(string line)
    {
        var isBroken = line.Contains("trade: []", StringComparison.Ordinal);
        var (part, child) = ($"tradetalks: 1\n{line}\n", $"tradetalks: 1\nextends: base/two.yaml\n{line}\n");
        Assert.That(_schema.Validate(Json(part)), Is.Not.Empty);
        Assert.That(_schema.Validate(Json(child)), isBroken ? Is.Not.Empty : Is.Empty);
        Assert.That(_part.Validate(Json(part)), isBroken ? Is.Not.Empty : Is.Empty);
    }

    [TestCase("name: Child", TestName = "Without_its_version")]
    [TestCase("tradetalks: 1\nsides: [{friction: 3 bn USD}]", TestName = "With_an_item_without_an_id")]
    [TestCase("tradetalks: 1\ntime: {horizon: 60}", TestName = "With_a_number_without_a_unit")]
    [TestCase("tradetalks: 1\ntime: {horizont: 60 d}", TestName = "With_an_unknown_key")]
    [TestCase("tradetalks: 1\nmeasures: {tariffs: [{id: cars, steps: [{to: 5 %}]}]}", TestName = "With_an_item_that_replaces_whole_and_is_not_complete")]
    [TestCase("tradetalks: 1\nextends: /base/two.yaml", TestName = "With_a_parent_named_from_the_root")]
    public void A_parent_is_marked_in_an_editor(string text) => Assert.That(_part.Validate(Json(text)), Is.Not.Empty);

    private static string Json(string yaml) => Convert(TreeReader.Read(new Source("case", yaml), new ProblemList())!)!.ToJsonString();

    private static JsonNode? Convert(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Name, Convert(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Convert)]),
        ScalarNode { Style: ScalarStyle.Plain } scalar when double.TryParse(scalar.Text, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException($"No JSON is known for {node.GetType().Name}."),
    };
}
