namespace TradeTalks.Sim.Experiments.Statistics;

/// <summary>Finds the number of replications after which a mean is known to a relative precision and stays so for a while. For study; runs stop by <c>StoppingRule</c>.</summary>
/// <remarks>Source: Hoad, Robinson and Davies (2010), Journal of the Operational Research Society 61:1632.</remarks>
/// <param name="precision">Half the width of the 95 % interval relative to the mean, above 0.</param>
/// <param name="percent">How long it must stay so, in per cent of the replications so far, at least of 100.</param>
public sealed class LookAhead(double precision, double percent)
{
    private const int FirstLook = 3;
    private const int FewestForPercent = 100;

    private RunningMean _mean;
    private long _inARow;

    /// <summary>Replications after which the mean was precise, and has been since; null while it is not.</summary>
    public long? Solution => _inARow == 0 ? null : _mean.Count - _inARow + 1;

    /// <summary>Whether the mean has been precise for long enough.</summary>
    public bool IsOver => _inARow > Math.Floor(percent / 100 * Math.Max(_mean.Count, FewestForPercent));

    /// <summary>Takes the next replication.</summary>
    public void Add(double value)
    {
        _mean.Add(value);
        var isPrecise = _mean.Count >= FirstLook && RelativeHalfWidth(_mean.ToEstimate()) <= precision;
        _inARow = isPrecise ? _inARow + 1 : 0;
    }

    private static double RelativeHalfWidth(MeanEstimate mean) => mean.HalfWidth!.Value / Math.Abs(mean.Mean!.Value);
}
