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

    [OneTimeSetUp]
    public async Task Load() => _schema = await NJsonSchema.JsonSchema.FromJsonAsync(JsonSchema.Write(ScenarioKeys.Root));

    [TestCase("october-2019.yaml")]
    [TestCase("first-steps.yaml")]
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
