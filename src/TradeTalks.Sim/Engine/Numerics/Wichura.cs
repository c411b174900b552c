using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>The rational functions of Algorithm AS 241 for the normal quantile.</summary>
/// <remarks>Source: Wichura (1988), Applied Statistics 37:477, routine PPND16; coefficients as printed there.</remarks>
internal static class Wichura
{
    /// <summary>The farthest from 1/2 that <see cref="Central(double)"/> reaches.</summary>
    public const double Reach = 0.425;

    /// <summary>The quantile at 1/2 + <paramref name="q"/>, for |q| at most <see cref="Reach"/>.</summary>
    public static double Central(double q) => Central(Vector256.CreateScalarUnsafe(q)).ToScalar();

    /// <summary>Four quantiles; what is out of reach means nothing.</summary>
    public static Vector256<double> Central(Vector256<double> q)
    {
        var r = Vector256.Create(Reach * Reach) - q * q;
        var r2 = r * r;
        var r4 = r2 * r2;
        var top = Cubic(r, r2, 2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4) * r4
            + Cubic(r, r2, 1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0);
        var bottom = Cubic(r, r2, 5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4) * r4
            + Cubic(r, r2, 5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1);
        return q * top / bottom;
    }

    /// <summary>The size of the quantile in a tail of share p, from s = sqrt(-ln p).</summary>
    public static double Tail(double s) => s <= 5 ? NearTail(s - 1.6) : FarTail(s - 5);

    private static double NearTail(double r)
    {
        var top = ((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r
            + 1.27045825245236838258e0) * r + 3.64784832476320460504e0) * r + 5.76949722146069140550e0) * r
            + 4.63033784615654529590e0) * r + 1.42343711074968357734e0;
        var bottom = ((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r
            + 1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940e0) * r
            + 2.05319162663775882187e0) * r + 1;
        return top / bottom;
    }

    private static double FarTail(double r)
    {
        var top = ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r
            + 2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580e0) * r
            + 5.46378491116411436990e0) * r + 6.65790464350110377720e0;
        var bottom = ((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r
            + 7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r
            + 5.99832206555887937690e-1) * r + 1;
        return top / bottom;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Cubic(Vector256<double> x, Vector256<double> square, double third, double second, double first, double constant) =>
        (Vector256.Create(third) * x + Vector256.Create(second)) * square + (Vector256.Create(first) * x + Vector256.Create(constant));
}
