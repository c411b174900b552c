using System.Text.Json;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>In which ways a case of a comparison can be named.</summary>
public sealed class ComparedCasesTests
{
    private const string Before = "triangular: [50 %, 60 %, 80 %]";
    private const string After = "triangular: [65 %, 75 %, 90 %]";

    private CommandLine _line = null!;
    private string _file = "";

    private string Output => Path.Combine(_line.Folder, "out");

    [SetUp]
    public void Open()
    {
        _line = new CommandLine();
        _file = _line.File(Repository.Read("scenarios", "first-steps.yaml"));
    }

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_change_is_to_the_bit_the_file_with_that_value_edited_in()
    {
        var text = File.ReadAllText(_file);
        Assert.That(text, Does.Contain(Before));
        var edited = Path.Combine(_line.Folder, "tough.yaml");
        File.WriteAllText(edited, text.Replace(Before, After, StringComparison.Ordinal));
        Assert.That(Contrasts(_file, $"tough: North.demanded_share={{uncertain: {{{After}}}}}"), Is.EqualTo(Contrasts(_file, edited)));
    }

    [Test]
    public void Several_values_of_one_change_are_divided_by_semicolons_and_name_it_where_it_has_no_name()
    {
        using var json = Compare(_file, "North.friction=4 bn USD; horizon=30 d");
        Assert.That(json.RootElement.GetProperty("variants")[1].GetProperty("label").GetString(), Is.EqualTo("North.friction=4 bn USD; horizon=30 d"));
        Assert.That(json.RootElement.GetProperty("inputs_that_differ").EnumerateArray().Select(row => row.GetProperty("values")[1].GetString()), Does.Contain("30 d"));
    }

    [Test]
    public void What_is_set_for_all_cases_differs_in_none()
    {
        using var json = Compare(_file, "South.friction=4 bn USD", "-s", "North.friction=4 bn USD");
        Assert.That(json.RootElement.GetProperty("inputs_that_differ").EnumerateArray().Select(row => row.GetProperty("path").GetString()), Is.EqualTo((string[])["South.friction"]));
    }

    [Test]
    public void A_stored_run_is_compared_as_the_file_it_was_played_from_was_then()
    {
        Play("-s", "North.friction=4 bn USD", "--seed", "9");
        var expected = Contrasts(_file, "other: South.friction=1 bn USD", "-s", "North.friction=4 bn USD", "--seed", "9");
        File.WriteAllText(_file, File.ReadAllText(_file).Replace(Before, After, StringComparison.Ordinal));
        using var json = Compare("latest", "other: South.friction=1 bn USD");
        Assert.That(json.RootElement.GetProperty("seed").GetInt64(), Is.EqualTo(9));
        Assert.That(WithoutNames(json), Is.EqualTo(expected));
    }

    [Test]
    public void Runs_with_different_seeds_are_no_pairs_unless_they_are_played_with_one()
    {
        var (one, other) = (Play("--seed", "1"), Play("--seed", "2"));
        var (code, output, error) = _line.Run("compare", one, other, "-o", Output);
        Assert.That((code, output), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(error, Does.Contain("(seed 1)").And.Contain("(seed 2)").And.Contain("--seed 1 plays both again"));
        var again = _line.Run("compare", one, other, "--seed", "1", "-o", Output);
        Assert.That(again.Code, Is.EqualTo(ExitCode.Fine));
        Assert.That(again.Error, Does.Contain("played again from its own copies, seed 1 instead of 2."));
        Assert.That(again.Out, Does.Contain("no input differs"));
    }

    [Test]
    public void Runs_of_different_models_are_refused_and_one_of_another_model_is_told()
    {
        var (one, other) = (Play("--seed", "1"), Play("-s", "horizon=30 d", "--seed", "1"));
        var manifest = Path.Combine(other, "run.json");
        using (var json = JsonDocument.Parse(File.ReadAllText(manifest)))
            File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(json.RootElement.GetProperty("model").GetString()!, "0.0.1+abcdef0", StringComparison.Ordinal));
        var refused = _line.Run("compare", one, other, "-o", Output);
        Assert.That((refused.Code, refused.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(refused.Error, Does.Contain("are of different models"));
        Assert.That(_line.Run("compare", other, "North.friction=4 bn USD", "-o", Output).Error, Does.Contain("was played by model 0.0.1+abcdef0"));
    }

    [Test]
    public void A_comparison_leaves_its_numbers_a_memo_and_every_figure_in_a_folder_of_its_own()
    {
        var (code, output, _) = _line.Run("compare", _file, "North.demanded_share=80 %", "-n", "300", "-q", "-o", Output);
        var folder = Directory.GetDirectories(Output).Single();
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(Path.GetFileName(folder), Does.Match("^compare-[0-9a-f]{8}$"));
        Assert.That(output, Does.Contain(folder));
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToList();
        string[] figures = ["differences", "bands-b", "flips-b", "curves", "shift"];
        Assert.That(files, Is.SupersetOf((string[])["comparison.json", "comparison.md", "differences.csv", .. figures.SelectMany(name => (string[])[$"plots/{name}.png", $"plots/{name}.svg", $"plots/{name}.csv"])]));
        Assert.That(File.ReadAllText(Path.Combine(folder, "comparison.md")), Does.Contain("](plots/shift.png)"));
        var flips = File.ReadAllLines(Path.Combine(folder, "plots", "flips-b.csv")).Skip(1).Select(line => line.Split(','));
        Assert.That(flips.Sum(cells => long.Parse(cells[3])), Is.EqualTo(300));
    }

    private string Play(params string[] more)
    {
        Assert.That(_line.Run(["run", _file, "-n", "200", "-q", "-o", Output, .. more]).Code, Is.EqualTo(ExitCode.Fine));
        return Path.GetFullPath(new DirectoryInfo(Path.Combine(Output, "latest")).ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private JsonDocument Compare(params string[] words)
    {
        var (code, output, error) = _line.Run(["compare", .. words, "-n", "200", "-q", "--json", "-o", Output]);
        Assert.That(code, Is.EqualTo(ExitCode.Fine), error);
        return JsonDocument.Parse(output);
    }

    private string Contrasts(params string[] words)
    {
        using var json = Compare(words);
        return WithoutNames(json);
    }

    private static string WithoutNames(JsonDocument json)
    {
        var contrast = json.RootElement.GetProperty("contrasts")[0];
        return contrast.GetProperty("differences").GetRawText() + contrast.GetProperty("flips").GetRawText();
    }
}
