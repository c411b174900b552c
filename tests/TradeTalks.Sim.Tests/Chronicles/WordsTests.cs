using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Chronicles;

public sealed class WordsTests
{
    private static readonly EntryWords OfTalks = WordsFor("october-2019.yaml");
    private static readonly EntryWords UnderProtocol = WordsFor(Path.Combine("theory", "rubinstein.yaml"));

    [Test]
    public void Every_occurrence_has_words([Values] Occurrence what) => Assert.That((what < Occurrence.Proposed ? OfTalks : UnderProtocol).Of(Entry(what)), Is.Not.EqualTo(what.ToString()).And.Contain(" "), "words, not the name of the occurrence");

    [Test]
    public void The_numbers_of_every_occurrence_have_names([Values] Occurrence what) => Assert.That(() => EntryNumbers.NamesOf(what), Throws.Nothing);

    [Test]
    public void Moves_have_words_of_their_own() =>
        Assert.That(Enum.GetValues<Move>().Select(MoveWords.Of), Is.Unique.And.All.Not.Empty);

    [Test]
    public void Questions_have_words_of_their_own() =>
        Assert.That(Enum.GetValues<DecisionKind>().Select(kind => MoveWords.Asked(kind, "list")), Is.Unique.And.All.Not.Empty);

    private static EntryWords WordsFor(string file) => new(ScenarioReader.Read(Path.Combine(Repository.Root, "scenarios", file)).Scenario!, Detail.Everything);

    private static ChronicleEntry Entry(Occurrence what)
    {
        var decision = new Decision(DecisionKind.Deadline);
        decision.Offer(Move.CarryOut);
        return new ChronicleEntry(default, what, 0, 0) { List = 0, Number = 0.25, Second = 0.3, Day = 6, Decision = decision };
    }
}
