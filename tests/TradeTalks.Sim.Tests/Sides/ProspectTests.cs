using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class ProspectTests
{
    [Test]
    public void A_new_prospect_composes_by_the_worths_entered() =>
        Assert.That(Composed(Prospect([10, -4], [-2, 12]), 8), Is.EqualTo((1.0, 0.5)));

    [Test]
    public void A_copy_composes_by_the_worths_it_has_taken_over()
    {
        var (original, copy) = (Prospect([10, -4], [-2, 12]), Prospect([-5, 10], [20, -1]));
        Assert.That(Composed(copy, 8), Is.EqualTo((0.4, 1.0)));
        copy.CopyFrom(original);
        Assert.That(Composed(copy, 8), Is.EqualTo((1.0, 0.5)));
    }

    [Test]
    public void A_copy_leaves_the_original_alone()
    {
        var (original, copy) = (Prospect([10, -4], [-2, 12]), Prospect([0, 0], [0, 0]));
        original.Sum(-8, 0b10);
        copy.CopyFrom(original);
        (copy.Own[1], copy.Theirs[1]) = (-6, 1);
        Assert.That((copy.Surplus, copy.Stake), Is.EqualTo((24.0, 8.0)));
        Assert.That(Composed(original, 8), Is.EqualTo((1.0, 0.5)));
    }

    private static Prospect Prospect(double[] own, double[] theirs)
    {
        var prospect = new Prospect(own.Length);
        own.CopyTo(prospect.Own);
        theirs.CopyTo(prospect.Theirs);
        return prospect;
    }

    private static (double First, double Second) Composed(Prospect prospect, double aspiration)
    {
        var package = default(Package);
        prospect.Compose(aspiration, ref package);
        return (package[0], package[1]);
    }
}
