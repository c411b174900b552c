using System.Diagnostics.CodeAnalysis;

namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>What parameters must fulfil, said in a user's words where they do not.</summary>
internal static class Require
{
    public static void Finite(string kind, double value, string parameter)
    {
        if (!double.IsFinite(value))
            Fail($"{kind} needs a finite {parameter}, got {value}", parameter);
    }

    public static void Positive(string kind, double value, string parameter)
    {
        if (!(value > 0) || !double.IsFinite(value))
            Fail($"{kind} needs {parameter} > 0, got {value}", parameter);
    }

    public static void Share(string kind, double value, string parameter)
    {
        if (!(value >= 0 && value <= 1))
            Fail($"{kind} needs a {parameter} between 0 and 1, got {value}", parameter);
    }

    public static void Ascending(string kind, (double Value, string Name) low, (double Value, string Name) high)
    {
        Finite(kind, low.Value, low.Name);
        Finite(kind, high.Value, high.Name);
        if (!(low.Value < high.Value))
            Fail($"{kind} needs {low.Name} < {high.Name}, but {low.Value} >= {high.Value}", high.Name);
    }

    public static void ModeInside(string kind, double min, double mode, double max)
    {
        Finite(kind, min, nameof(min));
        Finite(kind, mode, nameof(mode));
        Finite(kind, max, nameof(max));
        if (mode < min)
            Fail($"{kind} needs min <= mode <= max, but {min} > {mode}", nameof(mode));
        if (mode > max)
            Fail($"{kind} needs min <= mode <= max, but {mode} > {max}", nameof(mode));
        if (!(min < max))
            Fail($"{kind} needs min < max, but both are {max}", nameof(max));
    }

    public static void Weights(string kind, IReadOnlyList<double> weights, string parameter)
    {
        ArgumentNullException.ThrowIfNull(weights, parameter);
        if (weights.Count == 0)
            Fail($"{kind} needs at least one weight", parameter);
        var sum = 0d;
        foreach (var weight in weights)
        {
            if (!(weight >= 0) || !double.IsFinite(weight))
                Fail($"{kind} needs weights that are not negative, got {weight}", parameter);
            sum += weight;
        }

        if (!(sum > 0) || !double.IsFinite(sum))
            Fail($"{kind} needs a weight above 0", parameter);
    }

    [DoesNotReturn]
    public static void Fail(string message, string parameter) => throw new DistributionArgumentException(message, parameter);
}
