using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Columns;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Experiments.Sources;

/// <summary>Where the spread of an outcome comes from: from inputs that are not known, or from chance; and which inputs move it most.</summary>
/// <param name="Metric">The outcome.</param>
/// <param name="Split">How its variance divides, from twins.</param>
/// <param name="ShareOfInputs">The 95 % interval of the share of inputs.</param>
/// <param name="Inputs">The scores of all uncertain inputs, the highest first.</param>
/// <param name="Dummy">The score of an input nothing depends on: the noise floor.</param>
public sealed record SpreadSources(Metric Metric, VarianceSplit Split, Interval ShareOfInputs, ImmutableArray<InputScore> Inputs, double Dummy)
{
    /// <summary>Replications that are played once more with the same inputs and other chance.</summary>
    public const int Twins = 1000;

    /// <summary>The most replications inputs are scored on.</summary>
    private const int MostScored = 10_000;

    /// <summary>Estimates where the spread of a metric comes from; plays the twins.</summary>
    /// <param name="metric">A mean, or a share of a state on the last day: what the rows hold.</param>
    /// <param name="experiment">What was asked for.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="cancellation">Stops early.</param>
    /// <returns>Null where no input is uncertain, fewer than two twins have the quantity, or it was stopped.</returns>
    public static SpreadSources? Of(Metric metric, Experiment experiment, OutcomeSet outcome, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(outcome);
        var uncertain = experiment.Scenario.Inputs.Slots.Where(slot => slot.Input.Variation == Variation.Uncertain).ToList();
        var values = Read(metric, experiment, outcome, (int)Math.Min(MostScored, outcome.Replications));
        var (first, second) = PlayTwins(metric, experiment, values, cancellation);
        if (uncertain.Count == 0 || first.Length < 2 || cancellation.IsCancellationRequested)
            return null;
        var scores = uncertain.Select(slot => new InputScore(slot.Path, Score(UncertainInputs.ValuesOf(slot, experiment.Seed, values.Length), values)));
        return new SpreadSources(
            metric,
            VarianceSplit.Of(first, second),
            VarianceSplit.ShareInterval(first, second),
            [.. scores.OrderByDescending(score => score.Score)],
            Score(UncertainInputs.Dummy(experiment.Seed, values.Length), values));
    }

    private static (double[] First, double[] Second) PlayTwins(Metric metric, Experiment experiment, double[] values, CancellationToken cancellation)
    {
        var twins = experiment with { Replications = Math.Min(Twins, values.Length), Branch = 1, Columns = [metric.ToColumn()] };
        var outcome = twins.Run(null, cancellation);
        var other = ReadAll(outcome.Values, 0, (int)outcome.Replications);
        var both = Enumerable.Range(0, other.Length).Where(i => !double.IsNaN(values[i]) && !double.IsNaN(other[i])).ToList();
        return ([.. both.Select(i => values[i])], [.. both.Select(i => other[i])]);
    }

    private static double Score(double[] input, double[] outcome)
    {
        var observed = Enumerable.Range(0, outcome.Length).Where(i => !double.IsNaN(outcome[i])).ToList();
        if (observed.Count < 2)
            return 0;
        return Pawn.Of([.. observed.Select(i => input[i])], [.. observed.Select(i => outcome[i])])?.Median ?? 0;
    }

    /// <summary>The metric in the first replications of the main line.</summary>
    private static double[] Read(Metric metric, Experiment experiment, OutcomeSet outcome, int count)
    {
        var names = outcome.Columns.Select(column => column.Name).ToList();
        if (names.IndexOf(metric.ToColumn().Name) is >= 0 and var own)
            return ReadAll(outcome.Values, own, count);
        if (metric.State is not { } state || state.Day != experiment.Scenario.Calendar.HorizonDays)
            throw new ArgumentException($"The rows do not hold {metric.Text}.", nameof(metric));
        var endings = ReadAll(outcome.Values, names.IndexOf($"{experiment.Scenario.TableIds[state.Table]}.ending"), count);
        return [.. endings.Select(ending => double.IsNaN(ending) ? ending : state.Endings.Contains((Table.Ending)(int)ending) ? 1 : 0)];
    }

    private static double[] ReadAll(IColumnReader rows, int column, int count)
    {
        var values = new double[count];
        for (var read = 0; read < count;)
            read += rows.Read(column, read, values.AsSpan(read)) is > 0 and var more ? more : throw new ArgumentException($"There are fewer than {count} rows.", nameof(rows));
        return values;
    }
}

/// <summary>How much an input moves the distribution of an outcome.</summary>
/// <param name="Path">The input: US.demanded_share.</param>
/// <param name="Score">The median distance between the outcomes of a tenth of its values and all outcomes, 0 to 1.</param>
public sealed record InputScore(string Path, double Score);
