namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>Present values of flows, exact between the moments at which they change.</summary>
public static class Discounting
{
    /// <summary>The present value of one unit a year from a time on: (1 - exp(-rate years))/rate, or the years themselves without a rate.</summary>
    /// <param name="rate">Discount rate a year; any finite number.</param>
    /// <param name="years">How long it flows, not negative.</param>
    public static double Span(double rate, double years) => rate == 0 ? years : (1 - PortableMath.Exp(-rate * years)) / rate;

    /// <summary>The present value of a flow between two times.</summary>
    /// <param name="flow">Amount a year.</param>
    /// <param name="rate">Discount rate a year.</param>
    /// <param name="from">Start in years from now.</param>
    /// <param name="to">End in years from now, not before the start.</param>
    public static double Flow(double flow, double rate, double from, double to) => flow * PortableMath.Exp(-rate * from) * Span(rate, to - from);
}
