using ScottPlot;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A stretch of an axis that ends at round numbers.</summary>
internal sealed record NiceRange
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    private NiceRange(double low, double high, double step) => (Low, High, Step) = (low, high, step);

    /// <summary>The lower end.</summary>
    public double Low { get; }

    /// <summary>The upper end.</summary>
    public double High { get; }

    /// <summary>The distance between ticks.</summary>
    public double Step { get; }

    /// <summary>The smallest round stretch that holds some values.</summary>
    /// <param name="values">Finite values; none gives 0 to 1.</param>
    /// <param name="most">The most steps.</param>
    public static NiceRange Of(IEnumerable<double> values, int most = 6)
    {
        double[] all = [.. values];
        if (all.Length == 0)
            return new NiceRange(0, 1, 0.25);
        var (low, high) = (all.Min(), all.Max());
        var least = Math.Max(high - low, Math.Max(1e-3, Math.Abs(high) * 1e-3)) / most;
        var power = Power(least);
        foreach (var step in Steps.Concat(Steps.Select(each => 10 * each)).Select(each => each * power).Where(each => each >= least))
        {
            var (from, to) = (Math.Floor((low / step) + 1e-9), Math.Ceiling((high / step) - 1e-9));
            if (to - from <= most)
                return new NiceRange(from * step, (to > from ? to : from + 1) * step, step);
        }

        return new NiceRange(low, high, high - low);
    }

    /// <summary>All shares, 0 to 100 %.</summary>
    public static NiceRange Shares { get; } = new(0, 1, 0.25);

    /// <summary>Ticks at round numbers.</summary>
    /// <param name="words">How a number is written, told its decimals.</param>
    /// <param name="scale">What numbers are multiplied with before they are written.</param>
    public IEnumerable<Tick> Ticks(Func<double, int, string> words, double scale = 1)
    {
        var decimals = 0;
        for (var size = Step * scale; decimals < 6 && Math.Abs(size - Math.Round(size)) > 1e-9 * Math.Max(1, size); size *= 10)
            decimals++;
        var count = (int)Math.Round((High - Low) / Step);
        return Enumerable.Range(0, count + 1).Select(i => Low + (i * Step)).Select(value => new Tick(value, words(value * scale, decimals)));
    }

    /// <summary>Ticks in per cent.</summary>
    public IEnumerable<Tick> PercentTicks() => Ticks((value, decimals) => $"{Wording.Numbers.Fixed(value, decimals)} %", 100);

    /// <summary>Ticks as bare numbers.</summary>
    public IEnumerable<Tick> NumberTicks() => Ticks(Wording.Numbers.Fixed);

    private static double Power(double value)
    {
        var power = 1.0;
        while (power > value)
            power /= 10;
        while (power * 10 <= value)
            power *= 10;
        return power;
    }
}
