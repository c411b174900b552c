using CsCheck;
using TradeTalks.Sim.Cli.Commands.Terminal;

namespace TradeTalks.Sim.Tests.Commands.Terminal;

public sealed class WrapTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char['a', 'z'], 1, 70].Array[1, 40].Select(words => string.Join(' ', words));

    [Test]
    public void No_line_is_wider_than_asked_and_no_letter_is_lost() =>
        Gen.Select(Words, Gen.Int[40, 120]).Sample((words, width) =>
        {
            const string Head = "2019-10-09  day 0  ! ";
            var lines = TerminalLook.Wrap(Head, words, width).ToList();
            var letters = string.Concat(lines.Select(line => line[Head.Length..])).Replace(" ", "", StringComparison.Ordinal);
            return lines.TrueForAll(line => line.Length <= width) && letters == words.Replace(" ", "", StringComparison.Ordinal);
        });

    [Test]
    public void Later_lines_hang_under_the_first_word() =>
        Assert.That(TerminalLook.Wrap("day 3  ", "North offers cars", 20), Is.EqualTo((string[])["day 3  North offers", "       cars"]));

    [Test]
    public void A_per_cent_sign_stays_with_its_number() =>
        Assert.That(TerminalLook.Wrap("", "a rate of 25 % holds", 12), Is.EqualTo((string[])["a rate of", "25 % holds"]));
}
