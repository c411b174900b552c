using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Layers;

internal sealed class SettingTests
{
    private CaseFolder _folder = null!;

    [SetUp]
    public void Open() => _folder = new CaseFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [TestCase("", "", "", "", 10, TestName = "What_nobody_states_has_its_default")]
    [TestCase("1", "", "", "", 1, TestName = "A_parent_counts_more_than_the_default")]
    [TestCase("1", "2", "", "", 2, TestName = "The_file_counts_more_than_its_parent")]
    [TestCase("1", "2", "3", "", 3, TestName = "An_overlay_counts_more_than_the_file")]
    [TestCase("1", "2", "3", "4", 4, TestName = "A_setting_counts_more_than_an_overlay")]
    [TestCase("1", "", "3", "", 3, TestName = "An_overlay_counts_more_than_a_parent")]
    [TestCase("1", "", "", "4", 4, TestName = "A_setting_counts_more_than_a_parent")]
    [TestCase("", "2", "", "4", 4, TestName = "A_setting_counts_more_than_the_file")]
    [TestCase("", "", "3", "", 3, TestName = "An_overlay_counts_more_than_the_default")]
    [TestCase("", "", "", "4", 4, TestName = "A_setting_counts_more_than_the_default")]
    public void The_highest_layer_that_states_a_value_counts(string parent, string file, string overlay, string set, double expected)
    {
        _folder.Write("parent.yaml", CaseFolder.Parent.Replace("friction: 8 bn USD", parent.Length == 0 ? "belief: 40 %" : $"friction: {parent} bn USD", StringComparison.Ordinal));
        var child = _folder.Write("case.yaml", $"tradetalks: 1\nname: Case\nextends: parent.yaml\nsides: [{{id: North{Friction(file)}}}]\n");
        var tweaks = new Tweaks([_folder.Write("overlay.yaml", $"tradetalks: 1\nsides: [{{id: North{Friction(overlay)}}}]\n")], set.Length == 0 ? [] : [$"North.friction={set} bn USD"]);
        Assert.That(Friction(ScenarioReader.Read(child, tweaks)), Is.EqualTo(expected));
    }

    [Test]
    public void Of_two_overlays_and_of_two_settings_the_later_one_counts()
    {
        string[] overlays = [Overlay("a.yaml", 3), Overlay("b.yaml", 5)];
        Assert.That(Friction(Read(new Tweaks([.. overlays], []))), Is.EqualTo(5));
        Assert.That(Friction(Read(new Tweaks([.. overlays.Reverse()], []))), Is.EqualTo(3));
        Assert.That(Friction(Read(Tweaks.Of("North.friction=6 bn USD", "North.friction=7 bn USD"))), Is.EqualTo(7));
    }

    [TestCase("sides.North.friction=9 bn USD", "North.friction", 9)]
    [TestCase("sides[North].friction=9 bn USD", "North.friction", 9)]
    [TestCase("North.friction=9 bn USD", "North.friction", 9)]
    [TestCase("North.friction = 9 bn USD", "North.friction", 9)]
    [TestCase("North.demanded_share={uncertain: {triangular: [0 %, 0 %, 30 %]}}", "North.demanded_share", 0.1)]
    [TestCase("main.purchases.1.South=-6 bn USD", "main.purchases.1.South", -6)]
    [TestCase("talks.main.issues.purchases.tiers.1.worth.South=-6 bn USD", "main.purchases.1.South", -6)]
    [TestCase("main.purchases.1={amount: 5 bn USD, worth: {North: 1 bn USD, South: -2 bn USD}}", "main.purchases.1.South", -2)]
    public void A_value_is_set_by_each_way_to_write_its_path(string set, string input, double mean)
    {
        var reading = Read(Tweaks.Of(set));
        Assert.That(ProblemPrinter.Print(reading.Problems, "the test"), Is.Empty);
        Assert.That(reading.Scenario!.Inputs.Slots.Single(slot => slot.Path == input).Input.Distribution.Mean, Is.EqualTo(mean).Within(1e-12));
    }

    [TestCase("horizon=30 d")]
    [TestCase("time.horizon=30 d")]
    public void A_key_that_leads_to_no_list_may_be_left_out(string set) => Assert.That(Read(Tweaks.Of(set)).Scenario!.Calendar.HorizonDays, Is.EqualTo(30));

    [Test]
    public void An_item_changed_by_its_number_leaves_the_other_side_and_the_other_items_alone()
    {
        var tier = Read(Tweaks.Of("main.purchases.1.South=-6 bn USD")).Scenario!.Talks[0].Issues[1].Tiers.Single();
        Assert.That((tier.Amount, tier.WorthToFirst.Distribution.Mean), Is.EqualTo((40.0, 25.0)));
    }

    [Test]
    public void A_reset_takes_a_value_back_to_its_default_and_an_item_out_of_its_list()
    {
        Assert.That(Friction(Read(Tweaks.Of("North.friction=!reset"))), Is.EqualTo(10));
        Assert.That(Read(Tweaks.Of("purchases=1")).Problems.HasErrors);
        var reading = Read(Tweaks.Of("main.purchases=!reset", "main.mini_agenda=[threat]"));
        Assert.That(reading.Scenario!.Talks[0].Issues.Select(issue => issue.Id), Is.EqualTo((string[])["threat"]));
    }

    [TestCase("North.frction=9 bn USD", "TT045", "--set 1", "nearest: sides.North.friction, ")]
    [TestCase("friction=9 bn USD", "TT045", "--set 1", "sides.North.friction")]
    [TestCase("North.demanded_share.triangular=3", "TT045", "--set 1", "sides.North.demanded_share is one value, no path leads into it")]
    [TestCase("North.friction", "TT045", "--set 1", "write path=value")]
    [TestCase("North.friction=9", "TT020", "--set 1", "write 9 bn USD")]
    [TestCase("North.friction={uniform: [1 bn USD, 2 bn USD", "TT003", "--set 1", "")]
    [TestCase("North.friction=", "TT019", "--set 1", "write !reset")]
    [TestCase("South.friction=!reset", "TT044", "--set 1", "delete the line")]
    public void A_wrong_setting_is_shown_with_its_place_and_what_to_write(string set, string code, string place, string remedy)
    {
        var problem = Read(Tweaks.Of(set)).Problems.Sorted().Single();
        Assert.That((problem.Code.Name, problem.Mark.ToString()), Is.EqualTo((code, place)));
        Assert.That(problem.Remedy ?? "", Does.Contain(remedy));
    }

    [Test]
    public void A_short_path_that_fits_two_values_is_refused()
    {
        var text = Text.Replace("id: main", "id: North", StringComparison.Ordinal);
        var problem = ScenarioReader.Read(_folder.Write("case.yaml", text), Tweaks.Of("North.belief=40 %", "North={belief: 40 %}")).Problems.Sorted().First(found => found.Code == FileCodes.AmbiguousPath);
        Assert.That(problem.Cause, Is.EqualTo("'North' may be sides.North or talks.North"));
    }

    [Test]
    public void An_overlay_begins_with_its_version_and_extends_nothing()
    {
        var bare = Read(new Tweaks([_folder.Write("bare.yaml", "name: Other\n")], [])).Problems.Sorted().Single();
        Assert.That((bare.Code, bare.Mark.Source.Name), Is.EqualTo((ValueCodes.MissingKey, Path.Combine(_folder.Path, "bare.yaml"))));
        var extending = Read(new Tweaks([_folder.Write("o.yaml", "tradetalks: 1\nextends: case.yaml\n")], [])).Problems.Sorted().Single();
        Assert.That(extending.Code, Is.EqualTo(FileCodes.OverlayExtends));
    }

    [Test]
    public void Origins_tell_overlays_and_settings_from_the_file()
    {
        var reading = Read(new Tweaks([Overlay("tough.yaml", 5)], ["South.friction=3 bn USD"]));
        var told = reading.Origins.Select(origin => $"{origin.Path} {reading.PlaceOf(origin.Mark)}{(origin.Overrides is { } mark ? $" over {reading.PlaceOf(mark)}" : "")}");
        Assert.That(told, Is.EqualTo((string[])["sides[North].friction tough.yaml:2 over case.yaml:5", "sides[South].friction --set 1"]));
        Assert.That(reading.Lineage, Is.EqualTo("(under tough.yaml; 1 value set)"));
    }

    private static string Text => CaseFolder.Parent.Replace("tradetalks: 1\n", "tradetalks: 1\nname: Case\n", StringComparison.Ordinal);

    private static string Friction(string value) => value.Length == 0 ? "" : $", friction: {value} bn USD";

    private static double Friction(Reading reading)
    {
        Assert.That(ProblemPrinter.Print(reading.Problems, "the test"), Is.Empty);
        return reading.Scenario!.Inputs.Slots.Single(slot => slot.Path == "North.friction").Input.Distribution.Mean;
    }

    private string Overlay(string name, int friction) => _folder.Write(name, $"tradetalks: 1\nsides: [{{id: North, friction: {friction} bn USD}}]\n");

    private Reading Read(Tweaks tweaks) => ScenarioReader.Read(_folder.Write("case.yaml", Text), tweaks);
}
