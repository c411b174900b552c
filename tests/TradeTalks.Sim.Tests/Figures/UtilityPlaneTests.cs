using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Tests.Commands;
using TradeTalks.Sim.Tests.Negotiation;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Figures;

internal sealed class UtilityPlaneTests
{
    [Test]
    public void The_title_says_when_there_was_an_agreement_and_how_far_from_Nash()
    {
        var figure = Compose(new Duel { A = "{hardliner: {}}", Acceptance = "{constant: {level: 0.3}}", Script = [20, 30] }.Play());
        Assert.That(figure.Title, Is.EqualTo("A and B agree in round 3, 0.28 from the Nash point"), "from (.3, .7) to (.5, .5)");
        Assert.That(Compose(new Duel().Play()).Title, Is.EqualTo("A and B find no agreement in 9 rounds"));
    }

    [Test]
    public void The_table_beside_it_holds_every_point_and_offer()
    {
        var run = new Duel { A = "{hardliner: {demand: 80 %}}", Acceptance = "{constant: {level: 0.3}}", Script = [20, 30], NoDeal = (0.2, 0.1) }.Play();
        var rows = Compose(run).Numbers.Rows;
        Assert.That(rows.Count(row => row[0] == "outcome"), Is.EqualTo(101));
        Assert.That(rows.Count(row => row[0] == "frontier"), Is.EqualTo(71), "0.20 to 0.90 for A");
        Assert.That(rows.Where(row => row[0] == "point").Select(row => (row[1], row[3])), Is.EqualTo([("Nash", "55"), ("Kalai-Smorodinsky", "55"), ("egalitarian", "55"), ("utilitarian", "55"), ("relative utilitarian", "55")]));
        Assert.That(rows.Where(row => row[0] == "offer").Select(row => $"{row[1]} {row[2]} {row[3]}"), Is.EqualTo(["A 1 80", "B 1 20", "A 2 80", "B 2 30"]));
        Assert.That(rows.Single(row => row[0] == "agreement"), Is.EqualTo(["agreement", "", "3", "30", "0.3", "0.7"]));
        Assert.That(rows.Single(row => row[0] == "no_agreement")[4..], Is.EqualTo(["0.2", "0.1"]));
    }

    [TestCase("mini-deal")]
    [TestCase("three-ways")]
    public void Words_are_large_enough_inside_the_page_and_apart(string scenario)
    {
        using var line = new CommandLine();
        var (code, _, error) = line.Run("trace", Path.Combine(Repository.Root, "scenarios", "negotiation", $"{scenario}.yaml"), "--rep", "0", "--plots", line.Folder);
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, $"1 plot in {line.Folder}, as png, svg and csv\n")));
        var words = SvgWords.In(File.ReadAllText(Directory.EnumerateFiles(line.Folder, "*.svg").Single()));
        Assert.That(words, Is.Not.Empty);
        Assert.That(words.Where(word => word.Size < 12), Is.Empty);
        Assert.That(words.Where(word => word.Left < 0 || word.Right > FigureStyle.PageWidth || word.Top < 0), Is.Empty);
        Assert.That(words.SelectMany((word, i) => words.Skip(i + 1).Where(word.Touches).Select(other => $"{word.Text} / {other.Text}")), Is.Empty);
        Assert.That(Directory.EnumerateFiles(line.Folder).Select(Path.GetExtension).Order(), Is.EqualTo([".csv", ".png", ".svg"]));
    }

    [Test]
    public void A_scenario_without_issues_has_nothing_to_draw()
    {
        using var line = new CommandLine();
        var (code, _, error) = line.Run("trace", Path.Combine(Repository.Root, "scenarios", "first-steps.yaml"), "--rep", "0", "--plots", line.Folder);
        Assert.That((code, error), Is.EqualTo((ExitCode.Usage, "tradetalks: --plots draws tables over issues, and this scenario has none.\n")));
    }

    private static Figure Compose(TalksRun run) => UtilityPlaneFigure.Compose(UtilityPlane.Of(run.State, run.State.Bargains[0], run.Chronicle!)!, "table", "A duel");
}
