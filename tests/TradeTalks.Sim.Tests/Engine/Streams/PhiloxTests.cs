using System.Runtime.Intrinsics;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Tests.Engine.Streams;

internal sealed class PhiloxTests
{
    // Random123's known-answer vectors (kat_vectors, philox 4x32 10).
    [TestCase(0u, 0u, 0u, 0u, 0ul, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [TestCase(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xfffffffffffffffful, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [TestCase(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0x299f31d0a4093822ul, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void It_gives_the_published_answers(uint c0, uint c1, uint c2, uint c3, ulong key, uint x0, uint x1, uint x2, uint x3)
    {
        var philox = new Philox(key);
        var (counter, block) = (Vector128.Create(c0, c1, c2, c3), Vector128.Create(x0, x1, x2, x3));
        Assert.That(philox.Block(counter), Is.EqualTo(block));
        var other = Vector128.Create(c0, c1 ^ 1, c2, c3);
        var (one, two) = philox.Blocks(Vector256.Create(counter, other), Vector256.Create(other, counter));
        Assert.That((one.GetLower(), two.GetUpper()), Is.EqualTo((block, block)));
        Assert.That((one.GetUpper(), two.GetLower()), Is.EqualTo((philox.Block(other), philox.Block(other))));
    }
}
