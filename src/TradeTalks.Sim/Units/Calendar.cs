namespace TradeTalks.Sim.Units;

/// <summary>Ties the simulation's clock to dates: where it starts and how long it runs.</summary>
/// <param name="StartDate">The date of day 0.</param>
/// <param name="HorizonDays">The last day simulated, 1 to 10,000; nothing happens after it.</param>
public sealed record Calendar(DateOnly StartDate, int HorizonDays)
{
    /// <summary>The moment the run ends: the end of the last day.</summary>
    public SimTime End => SimTime.FromDays(HorizonDays + 1);

    /// <summary>The date of the last day.</summary>
    public DateOnly LastDate => StartDate.AddDays(HorizonDays);

    /// <summary>The moment a date begins; negative for dates before the start.</summary>
    public SimTime At(DateOnly date) => SimTime.FromDays(date.DayNumber - StartDate.DayNumber);

    /// <summary>The date a moment lies in.</summary>
    public DateOnly DateOf(SimTime time) => StartDate.AddDays(time.Day);
}
