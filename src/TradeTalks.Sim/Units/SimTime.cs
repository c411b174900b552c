namespace TradeTalks.Sim.Units;

/// <summary>A moment of the simulation, in whole ticks of 1/1024 day since the scenario's start date (day 0, midnight).</summary>
/// <remarks>An integer, so that equal moments are exactly equal and sums do not drift. A tick is about 84 seconds.</remarks>
/// <param name="Ticks">Ticks since the start; 0 is the start, negative moments lie before it.</param>
public readonly record struct SimTime(long Ticks) : IComparable<SimTime>
{
    /// <summary>Ticks in a day.</summary>
    public const int TicksPerDay = 1024;

    private const double MostTicks = 1L << 62;

    /// <summary>The start of the scenario.</summary>
    public static SimTime Start => default;

    /// <summary>Days since the start, with a fraction.</summary>
    public double Days => Ticks / (double)TicksPerDay;

    /// <summary>The whole day this moment lies in; day 0 is the start date.</summary>
    public int Day => checked((int)(Ticks >> 10));

    /// <summary>The moment a number of days after the start, rounded once to the nearest tick.</summary>
    /// <param name="days">Days since the start; from -2^52 to 2^52.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public static SimTime FromDays(double days) => new(RoundToTicks(days));

    /// <summary>The moment a number of days later, rounded once to the nearest tick.</summary>
    /// <param name="days">Days, 0 to 2^52.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public SimTime PlusDays(double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new SimTime(Ticks + RoundToTicks(days));
    }

    /// <summary>Days from another moment to this one, with a fraction and a sign.</summary>
    public double DaysSince(SimTime earlier) => (Ticks - earlier.Ticks) / (double)TicksPerDay;

    /// <inheritdoc/>
    public int CompareTo(SimTime other) => Ticks.CompareTo(other.Ticks);

    /// <summary>Whether the left moment is before the right one.</summary>
    public static bool operator <(SimTime left, SimTime right) => left.Ticks < right.Ticks;

    /// <summary>Whether the left moment is after the right one.</summary>
    public static bool operator >(SimTime left, SimTime right) => left.Ticks > right.Ticks;

    /// <summary>Whether the left moment is not after the right one.</summary>
    public static bool operator <=(SimTime left, SimTime right) => left.Ticks <= right.Ticks;

    /// <summary>Whether the left moment is not before the right one.</summary>
    public static bool operator >=(SimTime left, SimTime right) => left.Ticks >= right.Ticks;

    private static long RoundToTicks(double days)
    {
        var ticks = Math.Round(days * TicksPerDay, MidpointRounding.AwayFromZero);
        if (!(Math.Abs(ticks) <= MostTicks))
            throw new ArgumentOutOfRangeException(nameof(days), days, "A moment needs a finite number of days, and not more than 2^52.");
        return double.ConvertToIntegerNative<long>(ticks);
    }
}
