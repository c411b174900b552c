namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>One column of the rows of an experiment, found by its name.</summary>
/// <param name="name">The name.</param>
/// <param name="outcome">The rows.</param>
internal sealed class NamedColumn(string name, OutcomeSet outcome)
{
    private readonly int _place = outcome.Columns.IndexOf(outcome.Columns.First(column => column.Name == name));

    /// <summary>Reads all the values wanted, which must be there.</summary>
    public void Read(long from, Span<double> values)
    {
        for (var read = 0; read < values.Length;)
        {
            var count = outcome.Values.Read(_place, from + read, values[read..]);
            if (count == 0)
                throw new InvalidOperationException($"Replication {from + read} has no value of {name}.");
            read += count;
        }
    }
}
