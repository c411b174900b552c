using System.Text;
using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Tests.ScenarioFiles.Genius;

namespace TradeTalks.Sim.Tests.Commands;

internal sealed class ImportGeniusCommandTests
{
    private CommandLine _line = null!;

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [Test]
    public void A_domain_becomes_a_scenario_that_says_the_same()
    {
        var (code, yaml, error) = Import(GeniusFiles.Domain, GeniusFiles.Seller, GeniusFiles.Buyer);
        Assert.That((code, error), Is.EqualTo((ExitCode.Fine, "2 issues, 15 outcomes, 2 sides\n")));
        Assert.That(yaml, Is.EqualTo("""
            # Imported from domain.xml, Seller (new).xml, Buyer.xml (GENIUS) by tradetalks import-genius.
            # All rounds together take a year: discount_factor is what a utility at their end is worth at their beginning.
            tradetalks: 1
            name: "Soy talks"
            time: {start: 2030-01-01, horizon: 366 d}
            sides:
              - {id: Seller-new, strategy: {time-dependent: {exponent: 0.2}}, terms: {no_deal: 0.25, discount_factor: 50 %}}
              - {id: Buyer, strategy: {time-dependent: {exponent: 0.2}}, terms: {no_deal: 0, discount_factor: 100 %}}
            talks:
              - id: talks
                between: [Seller-new, Buyer]
                protocol:
                  alternating-offers:
                    paced: by-round
                    answers: next-turn
                    rounds: 100
                    gap: 3.65 d
                    issues:
                      - id: Soy-purchases
                        weight: {Seller-new: 0.7, Buyer: 0.7}
                        options:
                          - {name: "none", value: {Seller-new: 0, Buyer: 1}}
                          - {name: "20 bn & more", value: {Seller-new: 0.75, Buyer: 0.25}}
                          - {name: "40 bn", value: {Seller-new: 1, Buyer: 0}}
                      - id: Tariff
                        weight: {Seller-new: 0.3, Buyer: 0.3}
                        options:
                          - {name: "10", value: {Seller-new: 1, Buyer: 0}}
                          - {name: "11", value: {Seller-new: 0.85, Buyer: 0.25}}
                          - {name: "12", value: {Seller-new: 0.6, Buyer: 0.5}}
                          - {name: "13", value: {Seller-new: 0.35, Buyer: 0.75}}
                          - {name: "14", value: {Seller-new: 0.1, Buyer: 1}}
            run: {replications: 1, seed: 1}

            """));
    }

    [Test]
    public void What_an_imported_domain_pays_is_discounted_by_the_share_of_the_time_that_has_passed()
    {
        var (_, yaml, _) = Import(GeniusFiles.Domain, GeniusFiles.Seller, GeniusFiles.Buyer);
        var run = new TalksRun(ScenarioReader.Parse("f", Encoding.UTF8.GetBytes(yaml)).Scenario!, 1, TieOrder.Fifo);
        run.Play(0);
        var table = run.State.Bargains[0];
        Assert.That(table.Facts.EndRound, Is.Positive);
        Assert.That(table.Payoff(0), Is.EqualTo(table.AgreedWorth(0) * Math.Pow(0.5, table.Facts.EndRound / 100.0)).Within(1e-4), "an event falls on the nearest 1/1024 of a day");
        Assert.That(table.Payoff(1), Is.EqualTo(table.AgreedWorth(1)).Within(1e-12));
    }

    [Test]
    public void A_scenario_goes_to_a_file_that_is_not_there_yet()
    {
        var file = Path.Combine(_line.Folder, "talks.yaml");
        var (code, output, error) = Import(GeniusFiles.Domain, GeniusFiles.Seller, GeniusFiles.Buyer, "-o", file, "--rounds", "365");
        Assert.That((code, output), Is.EqualTo((ExitCode.Fine, "")));
        Assert.That(error, Does.EndWith($"written to {file}\n"));
        Assert.That(_line.Run("validate", file).Code, Is.EqualTo(ExitCode.Fine));
        Assert.That(File.ReadAllText(file), Does.Contain("rounds: 365").And.Contain("gap: 1 d"));
        var again = Import(GeniusFiles.Domain, GeniusFiles.Seller, GeniusFiles.Buyer, "-o", file);
        Assert.That((again.Code, again.Error), Is.EqualTo((ExitCode.Usage, $"tradetalks: '{file}' is there already; name another file.\n")));
    }

    [Test]
    public void Three_profiles_make_a_table_of_three()
    {
        var third = Write("Third.xml", GeniusFiles.Buyer);
        var (code, yaml, _) = Import(GeniusFiles.Domain, GeniusFiles.Seller, GeniusFiles.Buyer, third);
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(yaml, Does.Contain("between: [Seller-new, Buyer, Third]"));
    }

    [Test]
    public void A_problem_is_shown_in_its_file_with_its_line()
    {
        var (code, output, error) = Import(GeniusFiles.Domain, GeniusFiles.Seller.Replace("40 bn", "40 bm", StringComparison.Ordinal), GeniusFiles.Buyer);
        Assert.That((code, output), Is.EqualTo((ExitCode.ScenarioInvalid, "")));
        Assert.That(error, Does.Contain("Seller (new).xml:6:23 error TT074  the domain has no such option of 'Soy purchases'").And.Contain("^ did you mean '40 bn'?").And.Contain("tradetalks explain TT074"));
    }

    [Test]
    public void A_huge_file_is_not_read_to_its_end()
    {
        var file = Path.Combine(_line.Folder, "huge.xml");
        using (var huge = File.Create(file))
            huge.SetLength(10_000_000_000);
        var (code, _, error) = _line.Run("import-genius", file, file, file);
        Assert.That((code, error), Is.EqualTo((ExitCode.Usage, $"tradetalks: '{file}' is larger than 1 MB, more than is read.\n")));
    }

    [Test]
    public void Old_files_in_Latin_1_are_read_too()
    {
        var text = GeniusFiles.Domain.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal).Replace("Soy talks", "Café", StringComparison.Ordinal);
        var domain = Path.Combine(_line.Folder, "latin.xml");
        File.WriteAllBytes(domain, Encoding.Latin1.GetBytes(text));
        var (code, yaml, _) = _line.Run("import-genius", domain, Write("A.xml", GeniusFiles.Seller), Write("B.xml", GeniusFiles.Buyer));
        Assert.That(code, Is.EqualTo(ExitCode.Fine));
        Assert.That(yaml, Does.Contain("name: \"Café\""));
    }

    private (int Code, string Out, string Error) Import(string domain, string first, string second, params string[] more) =>
        _line.Run(["import-genius", Write("domain.xml", domain), Write("Seller (new).xml", first), Write("Buyer.xml", second), .. more]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_line.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
