namespace TradeTalks.Sim.Experiments.Metrics;

/// <summary>A comparison with a number: &gt;= 25 %.</summary>
/// <param name="Comparison">How.</param>
/// <param name="Bound">With what, in the kept unit.</param>
public readonly record struct Condition(Comparison Comparison, double Bound)
{
    /// <summary>Whether a value compares so; NaN, a quantity that was not observed, never does.</summary>
    public bool Holds(double value) => Comparison switch
    {
        Comparison.Above => value > Bound,
        Comparison.AtLeast => value >= Bound,
        Comparison.Below => value < Bound,
        Comparison.AtMost => value <= Bound,
        Comparison.Equal => value.Equals(Bound),
        _ => throw new InvalidOperationException($"There is no comparison {Comparison}."),
    };
}

/// <summary>How two numbers are compared.</summary>
public enum Comparison
{
    /// <summary>&gt;</summary>
    Above,

    /// <summary>&gt;=</summary>
    AtLeast,

    /// <summary>&lt;</summary>
    Below,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>=</summary>
    Equal,
}

/// <summary>How comparisons are written.</summary>
public static class Comparisons
{
    /// <summary>The sign of a comparison.</summary>
    public static string SignOf(Comparison comparison) => comparison switch
    {
        Comparison.Above => ">",
        Comparison.AtLeast => ">=",
        Comparison.Below => "<",
        Comparison.AtMost => "<=",
        Comparison.Equal => "=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, null),
    };

    /// <summary>The comparison of a sign; the longer signs are known from the shorter ones.</summary>
    /// <exception cref="FormatException">It is no such sign.</exception>
    public static Comparison Parse(string sign) => sign switch
    {
        ">" => Comparison.Above,
        ">=" or "≥" => Comparison.AtLeast,
        "<" => Comparison.Below,
        "<=" or "≤" => Comparison.AtMost,
        "=" or "==" => Comparison.Equal,
        _ => throw new FormatException($"'{sign}' compares nothing."),
    };
}
