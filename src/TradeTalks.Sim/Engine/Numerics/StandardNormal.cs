using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeTalks.Sim.Engine.Numerics;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
internal static class StandardNormal
{
    /// <summary>The value below which 95 % lie.</summary>
    public const double P95 = 1.6448536269514722;

    private const double InverseSqrtTwoPi = 0.3989422804014327;

    private static readonly double[] TailSeries =
    [
        0.8507612290696436, -0.008285439402086215, -0.1242815910312935, 0.13773462708787543, -0.07957755878115123,
        0.022322392424280982, 0.0019063578760716436, -0.0032421014100180298, 0.0001633113015813045, 0.0004851726122113274,
        -2.8925403912479047e-05, -8.62597335167903e-05, -2.954378192396867e-06, 1.6321640265961053e-05, 3.5131419169829774e-06,
        -2.6878486703866113e-06, -1.4315896079123469e-06, 2.1182298191845814e-07, 3.937833940411718e-07, 7.364630765899575e-08,
        -6.690387353847934e-08, -3.660472291152446e-08, 1.9188616997721194e-09, 6.169858555879833e-09, 1.4013293153493909e-09,
    ];

    /// <summary>The density at <paramref name="x"/>.</summary>
    public static double Density(double x) => InverseSqrtTwoPi * ExpOfHalfSquare(x);

    /// <summary>The share below <paramref name="x"/>, to about 1e-15 of its own size, also far below.</summary>
    public static double Cdf(double x) => x > 0 ? 1 - Tail(x) : Tail(-x);

    /// <summary>The share above <paramref name="x"/>, to about 1e-15 of its own size, also far above.</summary>
    public static double Above(double x) => Cdf(-x);

    /// <summary>The value below which a share <paramref name="u"/> lies, to about 1e-15 of its size.</summary>
    /// <remarks>Source: Wichura (1988), Algorithm AS 241, Applied Statistics 37:477, routine PPND16.</remarks>
    /// <param name="u">From 0 (negative infinity) to 1 (infinity).</param>
    public static double Quantile(double u)
    {
        var q = u - 0.5;
        return Math.Abs(q) <= Wichura.Reach ? Wichura.Central(q) : Outer(u, q);
    }

    /// <summary>Turns shares into the values below which they lie, four at once and to the bit those of <see cref="Quantile"/>.</summary>
    /// <param name="shares">As many as fill whole vectors; receives the values.</param>
    public static void Quantiles(Span<double> shares)
    {
        ref var first = ref MemoryMarshal.GetReference(shares);
        for (nuint lane = 0; lane < (nuint)shares.Length; lane += Lanes.Width)
        {
            var u = Vector256.LoadUnsafe(ref first, lane);
            var q = u - Vector256.Create(0.5);
            Wichura.Central(q).StoreUnsafe(ref first, lane);
            for (var outer = Vector256.GreaterThan(Vector256.Abs(q), Vector256.Create(Wichura.Reach)).ExtractMostSignificantBits(); outer != 0; outer &= outer - 1)
            {
                var place = BitOperations.TrailingZeroCount(outer);
                shares[(int)lane + place] = Outer(u[place], q[place]);
            }
        }
    }

    /// <summary>The value below which a share <paramref name="u"/> = 1/2 + <paramref name="q"/> lies, where few lie beyond.</summary>
    private static double Outer(double u, double q)
    {
        var tail = q < 0 ? u : 1 - u;
        if (tail <= 0)
            return tail < 0 ? double.NaN : q * double.PositiveInfinity;
        var x = Wichura.Tail(Math.Sqrt(-PortableMath.Log(tail)));
        return q < 0 ? -x : x;
    }

    // The share above x >= 0 is e^(-x^2/2) g(x); (1 + 2 x) g(x) is smooth in t = (x - 3.5) / (x + 3.5),
    // where a polynomial fitted at Chebyshev points is good to 2e-17.
    private static double Tail(double x)
    {
        if (x > 38.6)
            return 0;
        var t = (x - 3.5) / (x + 3.5);
        var value = 0d;
        for (var i = TailSeries.Length - 1; i >= 0; i--)
            value = value * t + TailSeries[i];
        return ExpOfHalfSquare(x) * (value / (1 + 2 * x));
    }

    // x = high + low with high short enough for its square to be exact, so that the exponent is not rounded where it is large.
    private static double ExpOfHalfSquare(double x)
    {
        if (!(Math.Abs(x) < 40))
            return double.IsNaN(x) ? x : 0;
        var high = Math.Truncate(x * 16) / 16;
        return PortableMath.Exp(-0.5 * high * high) * PortableMath.Exp(-0.5 * (x - high) * (x + high));
    }
}
