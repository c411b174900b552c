using TradeTalks.Sim.Economy;

namespace TradeTalks.Sim.Runs;

/// <summary>What changes of tariffs are worth to the sides, from the rates of one moment or another; shared by the tables of a run.</summary>
/// <param name="economy">The economy of the run.</param>
/// <param name="sides">How many sides there are.</param>
internal sealed class ChangePrices(IEconomy economy, int sides)
{
    private const int NoVersion = -1;

    private readonly double[] _worths = new double[sides];
    private int _held = NoVersion;

    /// <summary>Whether the effect of a list does not hang on the rates of the others.</summary>
    public bool AreListsSeparate => economy.AreListsSeparate;

    /// <summary>Forgets the rates held.</summary>
    public void Begin() => _held = NoVersion;

    /// <summary>What moving one list from one rate to another is worth to every side, all other lists as they are, USD bn a year.</summary>
    /// <param name="rates">Additional rate on each list, as fractions.</param>
    /// <param name="version">A number that is the same for the same rates.</param>
    /// <param name="list">Index of the list.</param>
    /// <param name="from">Its rate before.</param>
    /// <param name="to">Its rate after.</param>
    public ReadOnlySpan<double> Of(ReadOnlySpan<double> rates, int version, int list, double from, double to)
    {
        if (version != _held)
            economy.Hold(rates);
        _held = version;
        economy.PriceChange(list, from, to, _worths);
        return _worths;
    }
}
