namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>How a standoff of two sides runs out in equilibrium: until when they give in at their rates, with what chance each gives in at once, and at the deadline.</summary>
/// <remarks>
/// Without a deadline that matters, everybody but the hardball types has given in by the time the quicker of the two would have, and the other gives in at once as often as makes that so (Abreu and Gul 2000, Econometrica 68:85).
/// Before a deadline there is a last quiet spell, after which both give in with probabilities q: each must be as well off waiting from its start as giving in then. At the deadline itself a side insists for certain
/// against a greater chance than <see cref="Holdout.MostAtLast"/>, and gives in for certain against a smaller one; the chances of giving in at once bring reputations to what that takes.
/// Source: the standoff of Abreu and Gul with the deadline of Fanning (2016), Econometrica 84:1131, here on a known day; solved by own algebra.
/// </remarks>
/// <param name="End">When giving in at a rate ends, in years; infinity for never.</param>
/// <param name="AtOnce">Probability of giving in at once, by seat.</param>
/// <param name="AtLast">Probability of giving in at the deadline for one that still stands then, by seat.</param>
internal readonly record struct Endgame(double End, (double One, double Two) AtOnce, (double One, double Two) AtLast)
{
    /// <summary>The endgame of two sides.</summary>
    /// <param name="one">The first.</param>
    /// <param name="two">The second.</param>
    /// <param name="deadline">In years; infinity for none.</param>
    public static Endgame Of(in Holdout one, in Holdout two, double deadline)
    {
        var reputation = Math.Min(one.Longest, two.Longest);
        var refusal = Math.Min(one.RefusesFrom, two.RefusesFrom);
        if (reputation <= Math.Min(deadline, refusal))
            return new Endgame(reputation, (Sooner(one, reputation, 0), Sooner(two, reputation, 0)), (0, 0));
        if (refusal <= deadline)
            return Refused(one, two, refusal);
        var quiet = Math.Max(one.WaitedForFrom, two.WaitedForFrom);
        quiet = Math.Max(one.LastsFrom(quiet), two.LastsFrom(quiet));
        return quiet > 0 ? Quiet(one, two, quiet) : QuietFromTheStart(one, two);
    }

    /// <summary>From some time on a side would rather have no deal than give in: by then the other has given in.</summary>
    private static Endgame Refused(in Holdout one, in Holdout two, double refusal) => new(
        refusal,
        (one.RefusesFrom <= refusal ? 0 : Sooner(one, refusal, 0), two.RefusesFrom <= refusal ? 0 : Sooner(two, refusal, 0)),
        (0, 0));

    /// <summary>Both give in at their rates, then wait for the deadline.</summary>
    private static Endgame Quiet(in Holdout one, in Holdout two, double quiet)
    {
        var (first, second) = (one.NeededAtLast(quiet), two.NeededAtLast(quiet));
        return new Endgame(quiet, (MayInsist(two, second) ? 0 : Sooner(one, quiet, first), MayInsist(one, first) ? 0 : Sooner(two, quiet, second)), (first, second));
    }

    /// <summary>The deadline is so near that nobody gives in before it but perhaps at once.</summary>
    private static Endgame QuietFromTheStart(in Holdout one, in Holdout two)
    {
        var (first, second) = (1 - one.Obstinate - one.MostAtLast, 1 - two.Obstinate - two.MostAtLast);
        return (first, second) switch
        {
            ( >= 0, >= 0) => new Endgame(0, (0, 0), (one.MostAtLast, two.MostAtLast)),
            ( <= 0, <= 0) => new Endgame(0, (0, 0), (1 - one.Obstinate, 1 - two.Obstinate)),
            ( < 0, _) => new Endgame(0, (0, Sooner(two, 0, two.MostAtLast)), (one.NeededAtLast(0), two.MostAtLast)),
            _ => new Endgame(0, (Sooner(one, 0, one.MostAtLast), 0), (one.MostAtLast, two.NeededAtLast(0))),
        };
    }

    /// <summary>The chance of giving in at once after which, at a time, all but the hardball types give in with a chance.</summary>
    private static double Sooner(in Holdout side, double years, double atLast) => double.IsPositiveInfinity(years) ? 0 : Math.Max(0, 1 - (side.ObstinateAt(years) / (1 - atLast)));

    /// <summary>Whether the other gives in so often at the deadline that insisting is no worse then.</summary>
    private static bool MayInsist(in Holdout other, double atLast)
    {
        const double Rounding = 1e-9;
        return atLast >= other.MostAtLast - Rounding;
    }
}
