namespace TradeTalks.Sim.Cli.Wording;

/// <summary>How bare numbers are written, in tables, figures and sentences alike.</summary>
internal static class Numbers
{
    /// <summary>A whole number with thousands separators: 10,000.</summary>
    public static string Count(long value) => value.ToString("N0");

    /// <summary>A number with thousands separators and a fixed number of decimals, never a negative zero.</summary>
    public static string Fixed(double value, int decimals)
    {
        var text = value.ToString($"N{decimals}");
        return text.StartsWith('-') && text.All(c => c is '-' or '0' or '.') ? text[1..] : text;
    }

    /// <summary>How many decimals show the first digit of a number, 0 for 1 and more, at most 6.</summary>
    public static int DecimalsToFirstDigit(double value)
    {
        var decimals = 0;
        for (var size = Math.Abs(value); size is > 0 and < 1 && decimals < 6; size *= 10)
            decimals++;
        return decimals;
    }

    /// <summary>The next number above with so many decimals, for bounds that must hold as written.</summary>
    public static double RoundedUp(double value, int decimals)
    {
        var scale = 1.0;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        return Math.Ceiling(value * scale) / scale;
    }

    /// <summary>A date within a year: 15 Oct.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMM");

    /// <summary>A date with its year: 15 Oct 2019.</summary>
    public static string DayAndYear(DateOnly date) => date.ToString("d MMM yyyy");
}
