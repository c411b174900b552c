using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Measures;

/// <summary>A list of goods on which one side taxes imports from another: the rate in force and the steps announced.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Imposer">Index of the side that collects the duty.</param>
/// <param name="Target">Index of the side whose exports are taxed.</param>
/// <param name="Coverage">Yearly imports covered before the conflict, USD bn.</param>
/// <param name="Rate">Additional rate in force at the start, as a fraction of value; 0 when only announced.</param>
/// <param name="Steps">Announced steps, in the order of their dates.</param>
/// <param name="Ladder">Rates the imposer may announce next, as fractions, rising.</param>
/// <param name="Inputs">Values of <see cref="TariffListParameters"/>, by index.</param>
public sealed record TariffList(
    string Id, int Imposer, int Target, double Coverage, double Rate, ImmutableArray<TariffStep> Steps, ImmutableArray<double> Ladder, ImmutableArray<Input> Inputs)
{
    /// <summary>Whether steps on this list may lie ahead at some time.</summary>
    public bool MayRise => Steps.Length > 0 || Ladder.Length > 0;
}

/// <summary>An announced change of a list's rate.</summary>
/// <param name="ToRate">The rate after the step, as a fraction of value.</param>
/// <param name="Due">The date it is to take effect.</param>
/// <param name="Announced">The date it was announced for this day; pressure to settle builds from there.</param>
/// <param name="Answers">Index of the tariff list whose next step it answers; -1 where it stands for itself.</param>
public sealed record TariffStep(double ToRate, DateOnly Due, DateOnly Announced, int Answers = -1);
