namespace TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

/// <summary>A date as written: a calendar date, or a number of days after the first day of the scenario.</summary>
/// <param name="Date">The calendar date, where one was written.</param>
/// <param name="Day">Days after the start, -10,000 to 10,000; 0 where a calendar date was written.</param>
internal readonly record struct WrittenDate(DateOnly? Date, int Day)
{
    /// <summary>Days a date may lie from the start.</summary>
    public const int FarthestDay = 10_000;

    /// <summary>The calendar date.</summary>
    /// <param name="start">The first day of the scenario, in the years 1900 to 2199.</param>
    public DateOnly On(DateOnly start) => Date ?? start.AddDays(Day);
}
