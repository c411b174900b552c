using TradeTalks.Sim.Engine.Numerics;

namespace TradeTalks.Sim.Economy.Equations;

/// <summary>Equations of an equilibrium in the logarithms of its unknowns, solved by Newton's method with exact derivatives. One object serves one thread.</summary>
/// <remarks>A step is shortened so that no logarithm moves by more than 0.5; after twelve rounds, where the method may run in circles, also whenever the last one brought no progress. Nothing is allocated while solving.</remarks>
public abstract class NewtonSystem
{
    /// <summary>Largest error left in any equation, as a share of its own size.</summary>
    public const double DefaultTolerance = 1e-11;

    private const double LargestStep = 0.5;
    private const double Recovery = 1.5;
    private const int WholeRounds = 12;
    private const int MostRounds = 60;

    private bool _isFactored;

    private protected NewtonSystem(int unknowns, double tolerance)
    {
        Tolerance = tolerance;
        Logs = new double[Lanes.Padded(unknowns)];
        Errors = new double[Lanes.Padded(unknowns)];
        Jacobian = new LuMatrix(unknowns);
    }

    /// <summary>Rounds the last solution took; 0 if the start was the solution.</summary>
    public int Rounds { get; private set; }

    /// <summary>Largest error left in any equation, as a share of its own size.</summary>
    private protected double Tolerance { get; }

    /// <summary>The logarithms of the unknowns, new over old.</summary>
    private protected double[] Logs { get; }

    /// <summary>Excess of each equation; padded.</summary>
    private protected double[] Errors { get; }

    /// <summary>Derivatives of <see cref="Errors"/> by <see cref="Logs"/>.</summary>
    private protected LuMatrix Jacobian { get; }

    /// <summary>Computes the errors at <see cref="Logs"/> and returns the largest one as a share of its equation's size.</summary>
    private protected abstract double Evaluate();

    /// <summary>Computes the derivatives where the errors were last computed.</summary>
    private protected abstract void Differentiate();

    /// <summary>The policy in words, for the message of an error.</summary>
    private protected abstract string Describe();

    /// <summary>Solves from where the logarithms stand.</summary>
    private protected void FindRoot()
    {
        _isFactored = false;
        var (share, last) = (1.0, double.PositiveInfinity);
        for (Rounds = 0; Rounds < MostRounds; Rounds++)
        {
            var worst = Evaluate();
            if (worst <= Tolerance)
                return;
            if (!double.IsFinite(worst))
                break;
            Differentiate();
            if (!Jacobian.Factor())
                break;
            if (Rounds >= WholeRounds)
                share = worst > last ? share / 2 : Math.Min(1, share * Recovery);
            last = worst;
            Step(share);
        }

        Array.Clear(Logs);
        throw new NoEquilibriumException($"No equilibrium was found in {Rounds} rounds of Newton's method for {Describe()}.");
    }

    /// <summary>Brings the factors of the derivatives to the solution, so that the solution itself can be differentiated.</summary>
    private protected void FactorAtSolution()
    {
        if (_isFactored)
            return;
        Differentiate();
        if (!Jacobian.Factor())
            throw new NoEquilibriumException($"The equilibrium cannot be differentiated for {Describe()}.");
        _isFactored = true;
    }

    /// <summary>Takes a share of Newton's step, which is cut where it is long.</summary>
    private void Step(double wanted)
    {
        var size = Jacobian.Size;
        Jacobian.Solve(Errors);
        var largest = 0.0;
        for (var unknown = 0; unknown < size; unknown++)
            largest = Math.Max(largest, Math.Abs(Errors[unknown]));
        var share = wanted * (largest > LargestStep ? LargestStep / largest : 1);
        for (var unknown = 0; unknown < size; unknown++)
            Logs[unknown] -= share * Errors[unknown];
    }
}
