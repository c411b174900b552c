namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>A distribution function on the positive numbers that can be inverted by <see cref="TailInversion"/>.</summary>
internal interface ICumulative
{
    /// <summary>An upper bound that no quantile in double precision exceeds.</summary>
    public double Bound { get; }

    /// <summary>The share below <paramref name="x"/>, to full relative precision.</summary>
    public double Below(double x);

    /// <summary>The share above <paramref name="x"/>, to full relative precision.</summary>
    public double Above(double x);

    /// <summary>x times the density at <paramref name="x"/>.</summary>
    public double ScaledDensity(double x);

    /// <summary>How the density bends: x f'(x) / f(x).</summary>
    public double Elasticity(double x);
}
