namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How single values are written in sentences.</summary>
internal static class Amounts
{
    /// <summary>A probability without its zero: .38, and &lt;.01 or &gt;.99 where two decimals would claim certainty.</summary>
    public static string Probability(double value) => value switch
    {
        <= 0 => "0",
        >= 1 => "1",
        < 0.005 => "<.01",
        >= 0.995 => ">.99",
        _ => value.ToString(".00"),
    };

    /// <summary>A rate of duty: 25 %, 6.25 %.</summary>
    public static string Rate(double fraction) => $"{100 * fraction:0.##} %";

    /// <summary>A change of a rate: 25 -> 30 %.</summary>
    public static string Change(double before, double after) => $"{100 * before:0.##} -> {Rate(after)}";

    /// <summary>A share in whole per cent, with decimals where it would read 0 or 100 without being it.</summary>
    public static string Share(double fraction) => $"{Shares.Percent(fraction, 0)} %";

    /// <summary>Money: 40 bn USD, 3.25 bn USD.</summary>
    public static string Money(double billions) => $"{Bare(billions)} bn USD";

    /// <summary>Money without its unit, to three digits or so: 250, 47.3, 3.25.</summary>
    public static string Bare(double value)
    {
        var decimals = Math.Abs(value) switch
        {
            >= 100 => 0,
            >= 10 => 1,
            _ => 2,
        };
        var text = Numbers.Fixed(value, decimals);
        return decimals == 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    /// <summary>A gain or loss with its sign and one decimal: +1.2, -3.4, 0.0.</summary>
    public static string Signed(double value)
    {
        var text = Numbers.Fixed(value, 1);
        return text.StartsWith('-') || text == "0.0" ? text : $"+{text}";
    }

    /// <summary>How often: once, twice, 3 times.</summary>
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{Numbers.Count(count)} times",
    };

    /// <summary>A count with its noun: 1 round, 3 rounds.</summary>
    public static string Counted(long count, string noun) => $"{Numbers.Count(count)} {noun}{(count == 1 ? "" : "s")}";
}
