using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Tests.Engine.Streams;

internal sealed class StreamIdTests
{
    [Test]
    public void Equal_paths_name_equal_streams_and_case_matters()
    {
        Assert.Multiple(() =>
        {
            Assert.That(StreamId.Of(string.Concat("US", ".friction")), Is.EqualTo(StreamId.Of("US.friction")));
            Assert.That(StreamId.Of("us.friction"), Is.Not.EqualTo(StreamId.Of("US.friction")));
        });
    }

    [Test]
    public void A_hundred_thousand_similar_paths_name_different_streams()
    {
        // Expected number of collisions among 1e5 of 2^40 numbers: 0.005.
        var streams = Enumerable.Range(0, 100_000).Select(i => StreamId.Of($"sides.{i / 100}.input.{i % 100}")).ToHashSet();
        Assert.That(streams, Has.Count.EqualTo(100_000));
    }

    [Test]
    public void Every_bit_of_the_number_is_used_evenly()
    {
        // Each bit is set in half of 10,000 streams, within 5 standard errors of 50.
        var values = Enumerable.Range(0, 10_000).Select(i => StreamId.Of($"p{i}").Value).ToArray();
        for (var bit = 0; bit < StreamId.Bits; bit++)
            Assert.That(values.Count(value => (value >> bit & 1) == 1), Is.EqualTo(5_000).Within(250), $"bit {bit}");
    }

    // FNV-1a of the UTF-16 code units and SplitMix64's finaliser, computed with Python's whole numbers.
    [TestCase("US.friction", 0x4aecedc255ul)]
    [TestCase("中国.answer", 0xbb529e370cul)]
    public void The_number_is_the_same_on_every_machine(string path, ulong expected) =>
        Assert.That(StreamId.Of(path).Value, Is.EqualTo(expected));

    [Test]
    public void A_stream_needs_a_name() => Assert.Throws<ArgumentException>(() => StreamId.Of(string.Empty));
}
