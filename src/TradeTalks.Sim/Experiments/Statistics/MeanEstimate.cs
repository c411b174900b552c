namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>The mean of independent observations and how well it is known.</summary>
/// <param name="Count">Observations, not negative.</param>
/// <param name="Mean">Their mean, in their unit; null without observations.</param>
/// <param name="StandardDeviation">Their standard deviation (divisor n - 1); null below two observations.</param>
public readonly record struct MeanEstimate(long Count, double? Mean, double? StandardDeviation)
{
    /// <summary>The standard error of the mean; null below two observations.</summary>
    public double? StandardError => StandardDeviation / Math.Sqrt(Count);

    /// <summary>Half the width of Student's 95 % interval; null below two observations.</summary>
    public double? HalfWidth => Count < 2 ? null : CriticalValues.Student(Count - 1) * StandardError;

    /// <summary>Student's 95 % interval for the mean; open below two observations.</summary>
    public Interval Interval => IntervalAt(CriticalValues.StandardLevel);

    /// <summary>Student's interval for the mean; open below two observations.</summary>
    /// <param name="level">Coverage, strictly between 0 and 1.</param>
    public Interval IntervalAt(double level)
    {
        if (Count < 2)
            return Interval.Open;
        var half = CriticalValues.Student(Count - 1, level) * StandardError;
        return new Interval(Mean - half, Mean + half);
    }
}
