using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Numerics;
using MathNetDistributions = MathNet.Numerics.Distributions;

namespace TradeTalks.Sim.Benchmarks.Engine;

/// <summary>The portable functions beside the platform's and MathNet's, at 1,024 arguments spread over (0, 1).</summary>
[MemoryDiagnoser]
[SuppressMessage("ApiDesign", "RS0030", Justification = "The platform's functions are what ours are compared with.")]
public class FunctionBenchmarks
{
    private const int Points = 1024;

    private readonly double[] _shares = [.. Enumerable.Range(0, Points).Select(i => ((i * 389L % Points) + 0.5) / Points)];
    private readonly Distribution _pert = Distribution.Pert(7, 14, 40);
    private readonly Distribution _gamma = Distribution.Gamma(30, 12);
    private readonly Distribution _lognormal = Distribution.LognormalBetween(30, 240);
    private readonly Distribution _triangular = Distribution.Triangular(7, 14, 40);

    [Benchmark(OperationsPerInvoke = Points)]
    public double Log() => Sum(PortableMath.Log);

    [Benchmark(OperationsPerInvoke = Points)]
    public double PlatformLog() => Sum(Math.Log);

    [Benchmark(OperationsPerInvoke = Points)]
    public double Exp() => Sum(PortableMath.Exp);

    [Benchmark(OperationsPerInvoke = Points)]
    public double PlatformExp() => Sum(Math.Exp);

    [Benchmark(OperationsPerInvoke = Points)]
    public double NormalQuantile() => Sum(StandardNormal.Quantile);

    [Benchmark(OperationsPerInvoke = Points)]
    public double MathNetNormalQuantile() => Sum(u => MathNetDistributions.Normal.InvCDF(0, 1, u));

    [Benchmark(OperationsPerInvoke = Points)]
    public double NormalCdf() => Sum(StandardNormal.Cdf);

    [Benchmark(OperationsPerInvoke = Points)]
    public double MathNetNormalCdf() => Sum(x => 0.5 * SpecialFunctions.Erfc(-x * Constants.Sqrt1Over2));

    [Benchmark(OperationsPerInvoke = Points)]
    public double PertQuantile() => Sum(_pert.Quantile);

    [Benchmark(OperationsPerInvoke = Points)]
    public double MathNetPertQuantile() => Sum(u => MathNetDistributions.Beta.InvCDF(1 + 28 / 33d, 1 + 104 / 33d, u));

    [Benchmark(OperationsPerInvoke = Points)]
    public double GammaQuantile() => Sum(_gamma.Quantile);

    [Benchmark(OperationsPerInvoke = Points)]
    public double MathNetGammaQuantile() => Sum(u => MathNetDistributions.Gamma.InvCDF(6.25, 1 / 4.8, u));

    [Benchmark(OperationsPerInvoke = Points)]
    public double LognormalQuantile() => Sum(_lognormal.Quantile);

    [Benchmark(OperationsPerInvoke = Points)]
    public double TriangularQuantile() => Sum(_triangular.Quantile);

    private double Sum(Func<double, double> function)
    {
        var sum = 0d;
        foreach (var share in _shares)
            sum += function(share);
        return sum;
    }
}
