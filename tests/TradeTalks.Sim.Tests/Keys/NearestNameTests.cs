using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Tests.Keys;

internal sealed class NearestNameTests
{
    [TestCase("ca", "abc", 3)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("recieve", "receive", 1)]
    [TestCase("", "abc", 3)]
    [TestCase("same", "same", 0)]
    public void A_swap_an_insertion_a_deletion_and_a_replacement_count_one_each(string left, string right, int expected) =>
        Assert.That(NearestName.Distance(left, right), Is.EqualTo(expected));

    [TestCase("Chinna", "China")]
    [TestCase("CHINA", "China")]
    [TestCase("U", "US")]
    [TestCase("Japan", null)]
    public void A_name_within_a_third_of_the_word_is_found(string word, string? expected) =>
        Assert.That(NearestName.Find(word, ["US", "China"]), Is.EqualTo(expected));
}
