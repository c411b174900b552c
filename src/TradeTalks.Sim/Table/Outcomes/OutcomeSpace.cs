using System.Collections.Immutable;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>Every way to settle a few issues by one option each, numbered once: the last issue turns fastest, as in the digits of a number with mixed bases.</summary>
public sealed class OutcomeSpace
{
    /// <summary>The most outcomes a table can have; all of them are kept, with their utilities.</summary>
    public const int MostOutcomes = 1_000_000;

    private readonly ImmutableArray<int> _options;
    private readonly int[] _strides;

    /// <summary>The outcomes of issues with given numbers of options.</summary>
    /// <param name="options">Options of each issue, 1 or more.</param>
    /// <exception cref="ArgumentException">There is no issue, an issue has no option, or there are more than <see cref="MostOutcomes"/>.</exception>
    public OutcomeSpace(ImmutableArray<int> options)
    {
        if (CountOf(options) is < 1 or > MostOutcomes)
            throw new ArgumentException($"A table has 1 to {MostOutcomes} outcomes.", nameof(options));
        _options = options;
        _strides = new int[options.Length];
        Count = 1;
        for (var issue = options.Length - 1; issue >= 0; issue--)
        {
            _strides[issue] = Count;
            Count *= options[issue];
        }
    }

    /// <summary>How many outcomes there are.</summary>
    public int Count { get; }

    /// <summary>How many issues there are.</summary>
    public int Issues => _options.Length;

    /// <summary>How many outcomes issues of given numbers of options would have; <see cref="long.MaxValue"/> where that is more than fits, 0 where there are none.</summary>
    public static long CountOf(IEnumerable<int> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (count, any) = (1L, false);
        foreach (var number in options)
        {
            count = number > 0 && count > long.MaxValue / number ? long.MaxValue : count * Math.Max(0, number);
            any = true;
        }

        return any ? count : 0;
    }

    /// <summary>How many options an issue has.</summary>
    public int OptionsOf(int issue) => _options[issue];

    /// <summary>The option an outcome takes on an issue.</summary>
    /// <param name="outcome">0 to <see cref="Count"/> - 1.</param>
    /// <param name="issue">The issue.</param>
    public int OptionOf(int outcome, int issue) => outcome / _strides[issue] % _options[issue];

    /// <summary>The number of the outcome with given options.</summary>
    /// <param name="options">The option taken on each issue.</param>
    public int IndexOf(ReadOnlySpan<int> options)
    {
        var outcome = 0;
        for (var issue = 0; issue < options.Length; issue++)
            outcome += options[issue] * _strides[issue];
        return outcome;
    }
}
