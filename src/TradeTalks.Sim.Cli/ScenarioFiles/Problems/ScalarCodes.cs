namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of numbers, units and dates: TT020 to TT027.</summary>
internal static class ScalarCodes
{
    public static readonly ProblemCode Unit = new(
        20,
        "a number has no unit or another one than its key needs",
        "Shares are written with a per cent sign (15 %), lengths of time in days, weeks or months (30 d, 2 w, 3 mo; a month is 30.4375 days), money in US dollars (900 mn USD, 250 bn USD, 1.2 tn USD). The unit must be there, so that 30 is never taken for 3000 %.",
        "time: {start: 2019-10-09, horizon: 90}",
        "time: {start: 2019-10-09, horizon: 90 d}");

    public static readonly ProblemCode NotANumber = new(
        21,
        "a value is not a number",
        "Numbers are written 12, 0.25, .25 or 1e3: a point marks decimals, nothing marks thousands, and zeros in front are refused because some programs read them as octal.",
        "run: {replications: 10_000}",
        "run: {replications: 10000}");

    public static readonly ProblemCode DecimalComma = new(
        22,
        "a number holds a comma",
        "In YAML a comma separates items, so decimals are marked by a point. Inside a list a decimal comma would silently make two numbers out of one.",
        "time: {start: 2019-10-09, horizon: \"90,5 d\"}",
        "time: {start: 2019-10-09, horizon: 90.5 d}");

    public static readonly ProblemCode NotWhole = new(
        23,
        "a count is not a whole number",
        "Counts are whole numbers without a unit.",
        "run: {replications: 2.5}",
        "run: {replications: 2}");

    public static readonly ProblemCode NotADate = new(
        24,
        "a value is not a date",
        "Dates are written year-month-day (2019-10-15), or from the first day of the scenario: day 6, start + 6 d. Other orders are refused, since 10/11 means two days.",
        "time: {start: 15.10.2019, horizon: 90 d}",
        "time: {start: 2019-10-15, horizon: 90 d}");

    public static readonly ProblemCode NoSuchDate = new(
        25,
        "the calendar has no such date",
        "The date is written well, but the month has fewer days or there is no such month. Years run from 1900 to 2199.",
        "time: {start: 2019-02-29, horizon: 90 d}",
        "time: {start: 2019-02-28, horizon: 90 d}");

    public static readonly ProblemCode OutOfRange = new(
        26,
        "a number lies outside its range",
        "Each key has a smallest and a largest value, which the reference page lists. They keep out wrong units and values the model has no meaning for.",
        "time: {start: 2019-10-09, horizon: 90000 d}",
        "time: {start: 2019-10-09, horizon: 90 d}");

    public static IEnumerable<ProblemCode> All => [Unit, NotANumber, DecimalComma, NotWhole, NotADate, NoSuchDate, OutOfRange];
}
