using TradeTalks.Sim.Engine.Distributions;

namespace TradeTalks.Sim.Tests.Engine.Distributions;

internal sealed class TriangularGroupTests
{
    [Test]
    public void Quantiles_are_to_the_bit_those_of_each_distribution()
    {
        TriangularDistribution[] members = [new(2, 5, 12), new(0, 0, 1), new(-3, 4, 4), new(1e-9, 2e-9, 1), new(-1e6, 0, 1e6)];
        var group = new TriangularGroup(members);
        for (var step = 1; step < 1000; step++)
        {
            var shares = Enumerable.Range(0, group.Length).Select(place => ((step * 7919) + (place * 104_729)) % 100_003 / 100_003.0).ToArray();
            var expected = members.Select((member, place) => member.Quantile(shares[place])).ToArray();
            group.Invert(shares);
            Assert.That(shares[..members.Length], Is.EqualTo(expected));
        }
    }

    [Test]
    public void An_empty_group_has_nothing_to_do() => Assert.That(new TriangularGroup([]).Length, Is.Zero);
}
