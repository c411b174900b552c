using System.Runtime.Intrinsics;
using MathNet.Numerics.Distributions;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Tests.Engine.Streams;

internal sealed class ChanceTests
{
    private const ulong Seed = 20191009;
    private static readonly StreamId Friction = StreamId.Of("US.friction");
    private static readonly StreamId Answer = StreamId.Of("China.answer");

    [Test]
    public void A_draw_reads_the_block_its_coordinates_name()
    {
        // Stream, part and branch side by side in the upper words of the counter, as documented.
        var block = new Philox(Seed).Block(Vector128.Create(7u, 41u, (uint)Friction.Value, (uint)(Friction.Value >> 32) | 3u << 8 | 2u << 16));
        var odd = ((ulong)block[1] << 32 | block[0]) >> 12 << 1 | 1;
        Assert.That(new Chance(Seed, 41, 2).Uniform(Friction, 7, 3), Is.EqualTo(Math.ScaleB(odd, -53)));
    }

    [Test]
    public void Draws_made_together_are_those_made_one_by_one()
    {
        var chance = new Chance(ulong.MaxValue - 5, int.MaxValue - 7, Chance.LastBranch);
        StreamId[] streams = [Friction, Answer, StreamId.Of("US.hardball"), StreamId.Of("China.hardball")];
        for (var count = 1; count <= streams.Length; count++)
        {
            var together = chance.Uniforms(new StreamGroup(streams.AsSpan(0, count)), uint.MaxValue);
            Assert.That(Enumerable.Range(0, count).Select(place => together[place]), Is.EqualTo(streams.Take(count).Select(stream => chance.Uniform(stream, uint.MaxValue))));
        }

        var numbers = new double[8];
        chance.Uniforms(Answer, numbers);
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(0, numbers.Length).Select(counter => chance.Uniform(Answer, (uint)counter))));
    }

    [Test]
    public void Draws_lie_strictly_between_0_and_1_on_the_odd_multiples_of_2_to_the_minus_53()
    {
        var chance = new Chance(Seed);
        for (var i = 0u; i < 10_000; i++)
        {
            var scaled = Math.ScaleB(chance.Uniform(Friction, i), 53);
            Assert.That(scaled, Is.GreaterThan(0).And.LessThan(Math.ScaleB(1, 53)));
            Assert.That((ulong)scaled % 2, Is.EqualTo(1));
        }
    }

    [Test]
    public void Different_coordinates_give_different_draws()
    {
        var seen = new HashSet<double>();
        var count = 0;
        foreach (var seed in (ulong[])[0, 1, Seed, ulong.MaxValue])
            foreach (var replication in (int[])[0, 1, 2, 4217, int.MaxValue])
                foreach (var branch in (int[])[0, 1, 2, Chance.LastBranch])
                    count += AddStreams(seen, new Chance(seed, replication, branch));
        Assert.That(seen, Has.Count.EqualTo(count));
    }

    [Test]
    public void A_chance_turned_to_another_replication_is_that_replications_chance()
    {
        var chance = new Chance(1, 2, 3);
        chance.Turn(Seed, 88, 1);
        Assert.That(chance.Uniform(Answer, 5), Is.EqualTo(new Chance(Seed, 88, 1).Uniform(Answer, 5)));
    }

    [Test]
    public void A_draw_added_elsewhere_moves_nothing()
    {
        var chance = new Chance(Seed);
        var alone = Enumerable.Range(0, 20).Select(i => chance.Uniform(Friction, (uint)i)).ToArray();
        var mixed = Enumerable.Range(0, 20).Select(i => (chance.Uniform(Answer, (uint)i), Kept: chance.Uniform(Friction, (uint)i)).Kept).ToArray();
        Assert.That(mixed, Is.EqualTo(alone));
    }

    // Chi-square over 1,024 cells: the upper and lower 1 in 100,000 of 1,023 degrees of freedom; the seed is fixed.
    [Test]
    public void Draws_of_a_stream_are_uniform([Values(0, 1, 9999)] int replication)
    {
        var chance = new Chance(Seed, replication);
        var counts = new int[1024];
        for (var i = 0u; i < 200_000; i++)
            counts[(int)(chance.Uniform(Friction, i) * counts.Length)]++;
        AssertEven(counts, 200_000);
    }

    [Test]
    public void First_draws_of_the_replications_are_uniform()
    {
        var chance = new Chance(Seed);
        var counts = new int[1024];
        for (var i = 0; i < 200_000; i++)
        {
            chance.Turn(Seed, i);
            counts[(int)(chance.Uniform(Answer, 0) * counts.Length)]++;
        }

        AssertEven(counts, 200_000);
    }

    // Pairs over 32 x 32 cells, for neighbours in every coordinate; bounds as above.
    [TestCase(1, 0, 0, 0)]
    [TestCase(0, 1, 0, 0)]
    [TestCase(0, 0, 1, 0)]
    [TestCase(0, 0, 0, 1)]
    public void Neighbouring_draws_are_independent(int counterStep, int replicationStep, int branchStep, int partStep)
    {
        var (here, there) = (new Chance(Seed, 5), new Chance(Seed, 5 + replicationStep, branchStep));
        var counts = new int[1024];
        for (var i = 0u; i < 200_000; i++)
        {
            var left = here.Uniform(Friction, 2 * i);
            var right = there.Uniform(Friction, 2 * i + (uint)counterStep, (byte)partStep);
            counts[(int)(left * 32) * 32 + (int)(right * 32)]++;
        }

        AssertEven(counts, 200_000);
    }

    [Test]
    public void A_draw_from_a_distribution_is_its_quantile_at_the_uniform()
    {
        var chance = new Chance(Seed);
        var pert = TradeTalks.Sim.Engine.Distributions.Distribution.Pert(7, 14, 40);
        Assert.That(chance.Draw(pert, Friction, 3), Is.EqualTo(pert.Quantile(chance.Uniform(Friction, 3))));
    }

    [Test]
    public void Replications_and_branches_out_of_range_are_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new Chance(1, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new Chance(1, 0, -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => _ = new Chance(1, 0, Chance.LastBranch + 1));
        });
    }

    private static int AddStreams(HashSet<double> seen, Chance chance)
    {
        var count = 0;
        foreach (var stream in (StreamId[])[Friction, Answer])
        {
            for (var i = 0; i < 64; i++, count += 2)
            {
                seen.Add(chance.Uniform(stream, (uint)i));
                seen.Add(chance.Uniform(stream, (uint)i, 255));
            }
        }

        return count;
    }

    private static void AssertEven(int[] counts, int draws)
    {
        var expected = draws / (double)counts.Length;
        var statistic = counts.Sum(count => (count - expected) * (count - expected) / expected);
        var freedom = counts.Length - 1;
        Assert.That(statistic, Is.InRange(ChiSquared.InvCDF(freedom, 1e-5), ChiSquared.InvCDF(freedom, 1 - 1e-5)));
    }
}
