namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Reads a table along one average rate while the other stays: what is fixed is worked out once and remembered, and so is what has been read.</summary>
/// <remarks>What is read depends on the two rates and the line alone, not on what was read before; so a copied run goes on to the bit like its original.</remarks>
internal sealed class RateLine
{
    // Powers of two.
    private const int MostLines = 8;
    private const int MostReadings = 64;

    private readonly PriceTable _table;
    private readonly int _moving;
    private readonly int _width;
    private readonly int _length;
    private readonly double[] _rows;
    private readonly double[] _scratch;
    private readonly double[] _lines;
    private readonly double[] _lineKeys = new double[MostLines];
    private readonly double[] _readings;
    private readonly (double Moving, double Fixed)[] _keys = new (double, double)[MostReadings];

    /// <summary>A reader of lines in one direction.</summary>
    /// <param name="table">The table.</param>
    /// <param name="moving">The axis it moves along: 1 or 2.</param>
    /// <param name="rows">The table's rows at the elasticity of the replication; filled by the owner.</param>
    /// <param name="width">Numbers in each of them.</param>
    public RateLine(PriceTable table, int moving, double[] rows, int width)
    {
        (_table, _moving, _rows, _width) = (table, moving, rows, width);
        _length = table.DegreesOn(moving) * width;
        (_lines, _readings, _scratch) = (new double[MostLines * _length], new double[MostReadings * width], new double[table.Degrees]);
    }

    /// <summary>Forgets everything, because the rows have changed.</summary>
    public void Begin()
    {
        Array.Fill(_lineKeys, double.NaN);
        Array.Fill(_keys, (double.NaN, double.NaN));
    }

    /// <summary>The numbers at two rates; good until the next reading.</summary>
    /// <param name="moving">The average rate along the line, as a fraction.</param>
    /// <param name="fixedRate">The other one.</param>
    public ReadOnlySpan<double> Read(double moving, double fixedRate)
    {
        var place = RateHash.Of(moving, fixedRate) & (MostReadings - 1);
        var reading = _readings.AsSpan(place * _width, _width);
        if (_keys[place] == (moving, fixedRate))
            return reading;
        _keys[place] = (moving, fixedRate);
        _table.ReadLine(_moving, moving, LineAt(fixedRate), _scratch, reading);
        return reading;
    }

    private ReadOnlySpan<double> LineAt(double fixedRate)
    {
        var place = RateHash.Of(fixedRate, 0) & (MostLines - 1);
        var line = _lines.AsSpan(place * _length, _length);
        if (_lineKeys[place] == fixedRate)
            return line;
        _lineKeys[place] = fixedRate;
        _table.FixRate(_moving, fixedRate, _rows, _width, _scratch, line);
        return line;
    }
}
