using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>One side of a standoff that holds out: how fast it gives in, how long it can, and what its giving in at the deadline means to the other. Times in years of 365 days.</summary>
internal readonly struct Holdout
{
    private const int Halvings = 200;

    // Of two that give in at the same moment a coin decides who does.
    private const double TieShare = 0.5;

    private readonly Stakes _own;
    private readonly Stakes _other;
    private readonly double _deadline;

    /// <summary>A side that holds out.</summary>
    /// <param name="table">What all know.</param>
    /// <param name="seat">Its seat.</param>
    public Holdout(BargainRecord table, int seat)
    {
        (_own, _other) = (new Stakes(table, seat), new Stakes(table, 1 - seat));
        (Rate, Obstinate) = (new Concession(_other), table.Terms[seat][TermParameters.Hardball]);
        _deadline = table.Protocol.Deadline is null ? double.PositiveInfinity : table.End.Days / BargainRecord.DaysPerYear;
    }

    private enum Question
    {
        /// <summary>Whether the side would rather wait for no deal than give in.</summary>
        Refuses,

        /// <summary>Whether the other would wait for the deadline although this side then insists as often as keeps the other from insisting.</summary>
        IsWaitedFor,

        /// <summary>Whether enough of those that remain are not of the hardball type.</summary>
        CanGiveInEnough,
    }

    /// <summary>The rate at which it gives in.</summary>
    public Concession Rate { get; }

    /// <summary>Probability of the type that never gives in.</summary>
    public double Obstinate { get; }

    /// <summary>By when it would have given in for certain, if not of that type.</summary>
    public double Longest => Rate.TimeOf(Obstinate <= 0 ? double.PositiveInfinity : -PortableMath.Log(Obstinate));

    /// <summary>From when on it would rather have no deal than give in; infinity where that never comes before the deadline.</summary>
    public double RefusesFrom => !double.IsPositiveInfinity(_deadline) && Holds(Question.Refuses, _deadline) ? First(Question.Refuses, 0) : double.PositiveInfinity;

    /// <summary>From when on the other may wait for the deadline.</summary>
    public double WaitedForFrom => First(Question.IsWaitedFor, 0);

    /// <summary>Chance of giving in at the deadline that leaves the other indifferent then: with a greater one the other would insist, with a smaller one give in.</summary>
    public double MostAtLast
    {
        get
        {
            var (loss, gain) = (_other.GivingIn(_deadline) - _other.NoDeal, _other.Winning - _other.GivingIn(_deadline));
            return loss <= 0 ? 0 : loss / (loss + (TieShare * gain));
        }
    }

    /// <summary>Chance of giving in at the deadline for which the other is as well off waiting for it from a time on as giving in at that time.</summary>
    public double NeededAtLast(double years)
    {
        var giving = _other.GivingIn(_deadline);
        return Math.Max(0, (_other.WorthTheWait(years, _deadline) - giving) / (TieShare * (_other.Winning - giving)));
    }

    /// <summary>Probability of the hardball type among those who remain at a time, if none gave in at once.</summary>
    public double ObstinateAt(double years) => Obstinate == 0 ? 0 : Obstinate * PortableMath.Exp(Rate.Until(years));

    /// <summary>The first time, not before another, at which enough of those that remain can give in at the deadline.</summary>
    public double LastsFrom(double years) => First(Question.CanGiveInEnough, years);

    private bool Holds(Question question, double years) => question switch
    {
        Question.Refuses => _own.Waiting(years, _deadline, _own.NoDeal) >= _own.GivingIn(years),
        Question.IsWaitedFor => NeededAtLast(years) <= MostAtLast,
        Question.CanGiveInEnough => ObstinateAt(years) + NeededAtLast(years) <= 1,
        _ => throw new InvalidOperationException($"Nobody answers {question}."),
    };

    /// <summary>The first time, not before another, from which on something holds that holds at the deadline.</summary>
    private double First(Question question, double from)
    {
        if (Holds(question, from))
            return from;
        var (low, high) = (from, _deadline);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = low + ((high - low) / 2);
            if (middle == low || middle == high)
                break;
            (low, high) = Holds(question, middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
