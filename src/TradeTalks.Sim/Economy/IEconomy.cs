using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Economy;

/// <summary>Prices tariffs: what a change of one list's rate does to every side. One object serves one run at a time.</summary>
public interface IEconomy
{
    /// <summary>Takes over the elasticities of one replication.</summary>
    /// <param name="values">Values of <see cref="EconomyParameters"/>.</param>
    public void Begin(ParameterValues values);

    /// <summary>Whether the effect of a list does not hang on the rates of the others.</summary>
    public bool AreListsSeparate { get; }

    /// <summary>The effect of moving one list from its rate in force to another rate, all other lists unchanged.</summary>
    /// <param name="rates">Additional rate in force on each list, as fractions.</param>
    /// <param name="list">Index of the list that changes.</param>
    /// <param name="newRate">Its additional rate after the change, as a fraction, not negative.</param>
    /// <param name="effects">Receives the effect on each side, by index.</param>
    public void PriceChange(ReadOnlySpan<double> rates, int list, double newRate, Span<TradeEffects> effects);

    /// <summary>The effect of moving all lists at once, on every region.</summary>
    /// <param name="before">Additional rate on each list before, as fractions.</param>
    /// <param name="after">Additional rate on each list after.</param>
    /// <param name="report">Receives the effects.</param>
    public void Report(ReadOnlySpan<double> before, ReadOnlySpan<double> after, TradeReport report);
}
