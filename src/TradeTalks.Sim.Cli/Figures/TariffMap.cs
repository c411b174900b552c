using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Real incomes of two sides over the tariffs they put on each other.</summary>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Reading">The model, and what changes are measured against.</param>
/// <param name="Sides">The two sides.</param>
/// <param name="Levels">The tariffs of both axes, as fractions, rising from 0 by equal steps.</param>
/// <param name="Incomes">Change of real income of each side, per cent; rows by the tariff of the second, from the lowest.</param>
/// <param name="Points">Tariffs with names.</param>
internal sealed record TariffMap(
    string Scenario, string Reading, (string First, string Second) Sides, ImmutableArray<double> Levels, (ImmutableArray<double> First, ImmutableArray<double> Second) Incomes, ImmutableArray<MapPoint> Points);

/// <summary>A pair of tariffs with a name.</summary>
/// <param name="Name">What it is: Nash.</param>
/// <param name="First">Tariff of the first side on the second, as a fraction.</param>
/// <param name="Second">Tariff of the second side on the first.</param>
internal sealed record MapPoint(string Name, double First, double Second);
