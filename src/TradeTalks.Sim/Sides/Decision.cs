using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TradeTalks.Sim.Sides;

/// <summary>A question put to a side: its kind and the menu of moves. A strategy fills in the probability of each; the engine draws.</summary>
public struct Decision
{
    private Menu _menu;

    /// <summary>A question without moves yet.</summary>
    /// <param name="kind">What is asked.</param>
    public Decision(DecisionKind kind) => Kind = kind;

    /// <summary>What is asked.</summary>
    public DecisionKind Kind { get; }

    /// <summary>Moves on the menu.</summary>
    public int Count { get; private set; }

    /// <summary>A move of the menu with its terms.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    [UnscopedRef]
    public ref Option this[int index] => ref _menu[index];

    /// <summary>Puts a move on the menu.</summary>
    public void Offer(in Option option) => _menu[Count++] = option;

    /// <summary>Puts a move without terms on the menu.</summary>
    public void Offer(Move move) => Offer(new Option { Move = move });

    /// <summary>Gives the first of two moves a probability and the second the rest.</summary>
    /// <param name="first">0 to 1.</param>
    public void SetFirst(double first)
    {
        _menu[0].Probability = first;
        _menu[1].Probability = 1 - first;
    }

    /// <summary>Gives every move its logit probability by <see cref="Option.Value"/>.</summary>
    /// <remarks>Source: McFadden (1974), in Zarembka (ed.), Frontiers in Econometrics, 105-142.</remarks>
    /// <param name="precision">How sharply better is told from worse, per USD bn a year.</param>
    public void ChooseByLogit(double precision)
    {
        if (Count == 2)
        {
            SetFirst(Logistic.Of(precision * (_menu[0].Value - _menu[1].Value)));
            return;
        }

        Normalise(Logistic.Weigh(ref this, precision));
    }

    /// <summary>The move a uniform number falls on.</summary>
    /// <param name="uniform">Strictly between 0 and 1.</param>
    public readonly int Pick(double uniform)
    {
        var sum = 0.0;
        for (var index = 0; index < Count - 1; index++)
        {
            sum += _menu[index].Probability;
            if (uniform < sum)
                return index;
        }

        return Count - 1;
    }

    private void Normalise(double sum)
    {
        for (var index = 0; index < Count; index++)
            _menu[index].Probability /= sum;
    }

    [InlineArray(Most)]
    private struct Menu
    {
        public const int Most = 6;

        private Option _option;
    }
}
