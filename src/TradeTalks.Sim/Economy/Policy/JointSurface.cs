using System.Collections.Immutable;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>A function of what several governments have, seen as a function of tariffs, with exact slopes.</summary>
internal sealed class JointSurface
{
    private readonly IDifferentiable _model;
    private readonly TradePolicy _policy;
    private readonly ImmutableArray<TariffLever> _levers;
    private readonly ImmutableArray<Government> _governments;
    private readonly Judgement _judge;
    private readonly double[] _levels;
    private readonly double[] _weights;
    private readonly double[] _slopes;

    /// <summary>A surface over levers.</summary>
    /// <param name="model">The economy.</param>
    /// <param name="policy">The policy the levers act on.</param>
    /// <param name="levers">The tariffs that move.</param>
    /// <param name="governments">Those whose levels count.</param>
    /// <param name="judge">The function of their levels.</param>
    public JointSurface(IDifferentiable model, TradePolicy policy, ImmutableArray<TariffLever> levers, ImmutableArray<Government> governments, Judgement judge)
    {
        (_model, _policy, _levers, _governments, _judge) = (model, policy, levers, governments, judge);
        (_levels, _weights, _slopes) = (new double[governments.Length], new double[governments.Length], new double[policy.Tariffs.Length]);
    }

    /// <summary>The value of levels; writes its derivatives by them. Not a number where it is not defined.</summary>
    public delegate double Judgement(ReadOnlySpan<double> levels, Span<double> weights);

    /// <summary>The value at tariffs; writes its slopes. Not a number where there is no equilibrium.</summary>
    public double At(ReadOnlySpan<double> values, Span<double> slopes)
    {
        if (!TrySolve(values))
            return double.NaN;
        var value = _judge(_levels, _weights);
        if (!double.IsFinite(value))
            return value;
        if (!TryFillAtOnce(slopes))
            FillOneByOne(slopes);
        return value;
    }

    private bool TryFillAtOnce(Span<double> slopes)
    {
        if (_model is not IGradient model)
            return false;
        model.CountNothing();
        for (var index = 0; index < _governments.Length; index++)
        {
            if (!_governments[index].Aim.TryCount(model, _governments[index].Region, _weights[index]))
                return false;
        }

        model.FillSlopes(_slopes);
        for (var lever = 0; lever < _levers.Length; lever++)
        {
            slopes[lever] = 0;
            foreach (var cell in _levers[lever].Cells)
                slopes[lever] += _slopes[cell];
        }

        return true;
    }

    private void FillOneByOne(Span<double> slopes)
    {
        for (var lever = 0; lever < _levers.Length; lever++)
        {
            _model.Differentiate(_levers[lever].Cells.AsSpan());
            slopes[lever] = 0;
            for (var index = 0; index < _governments.Length; index++)
                slopes[lever] += _weights[index] == 0 ? 0 : _weights[index] * _governments[index].Aim.Slope(_model, _governments[index].Region);
        }
    }

    private bool TrySolve(ReadOnlySpan<double> values)
    {
        for (var lever = 0; lever < _levers.Length; lever++)
            _levers[lever].Set(_policy, values[lever]);
        try
        {
            _model.SolveWarm(_policy);
        }
        catch (NoEquilibriumException)
        {
            return false;
        }

        for (var index = 0; index < _governments.Length; index++)
            _levels[index] = _governments[index].Aim.Level(_model, _governments[index].Region);
        return true;
    }
}
