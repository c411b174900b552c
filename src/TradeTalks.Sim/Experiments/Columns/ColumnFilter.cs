namespace TradeTalks.Sim.Experiments.Columns;

/// <summary>Which rows of a column are looked at: those whose value in another column passes.</summary>
/// <param name="Column">The other column.</param>
/// <param name="Passes">Told the value, which may be NaN.</param>
internal sealed record ColumnFilter(int Column, Func<double, bool> Passes)
{
    /// <summary>Makes the values of rows that do not pass NaN.</summary>
    /// <param name="store">The columns.</param>
    /// <param name="from">Number of the first row.</param>
    /// <param name="values">The values of consecutive rows.</param>
    /// <param name="room">Room for as many values of the other column.</param>
    public void Apply(IColumnReader store, long from, Span<double> values, Span<double> room)
    {
        for (var done = 0; done < values.Length;)
        {
            var count = store.Read(Column, from + done, room[..(values.Length - done)]);
            for (var place = 0; place < count; place++)
                values[done + place] = Passes(room[place]) ? values[done + place] : double.NaN;
            done += count;
        }
    }
}
