using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy;

/// <summary>Prices tariffs: what a change of one list's rate does to every side. One object serves one run at a time.</summary>
public interface IEconomy
{
    /// <summary>Takes over the numbers of one replication.</summary>
    /// <param name="values">Values of <see cref="EconomyParameters"/>.</param>
    /// <param name="weights">How much the government of each side counts effects of trade, by index.</param>
    public void Begin(ParameterValues values, ReadOnlySpan<TradeWeights> weights);

    /// <summary>Whether the effect of a list does not hang on the rates of the others.</summary>
    public bool AreListsSeparate { get; }

    /// <summary>Takes over the rates that lists keep while one of them moves; they hold until others are taken over.</summary>
    /// <param name="rates">Additional rate in force on each list, as fractions.</param>
    public void Hold(ReadOnlySpan<double> rates);

    /// <summary>What moving one list from one rate to another is worth to every side, all other lists held.</summary>
    /// <param name="list">Index of the list that changes.</param>
    /// <param name="from">Its additional rate before the change, as a fraction, not negative.</param>
    /// <param name="to">Its additional rate after the change.</param>
    /// <param name="worths">Receives the weighted effects on each side, by index, USD bn a year.</param>
    public void PriceChange(int list, double from, double to, Span<double> worths);

    /// <summary>The effect of moving all lists at once, on every region.</summary>
    /// <param name="before">Additional rate on each list before, as fractions.</param>
    /// <param name="after">Additional rate on each list after.</param>
    /// <param name="report">Receives the effects.</param>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report);
}
