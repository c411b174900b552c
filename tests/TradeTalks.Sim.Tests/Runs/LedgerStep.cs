namespace TradeTalks.Sim.Tests.Runs;

/// <summary>A tariff step as a <see cref="TariffLedger"/> keeps it.</summary>
/// <param name="list">Index of its tariff list.</param>
/// <param name="from">The rate it was announced to start from.</param>
/// <param name="to">The rate it was announced to lead to.</param>
/// <param name="answers">Index of the list whose step it answers; -1 for none.</param>
/// <param name="day">The day announced first.</param>
internal sealed class LedgerStep(int list, double from, double to, int answers, int day)
{
    public int List { get; } = list;

    public double From { get; } = from;

    public double To { get; } = to;

    public int Answers { get; } = answers;

    /// <summary>The day announced last.</summary>
    public int Day { get; set; } = day;

    public double Dropped { get; set; }

    public bool IsAhead { get; set; } = true;
}
