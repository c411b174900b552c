using System.Collections.Immutable;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>What the tariffs of the last day do to real incomes, by how the talks at a table stand then.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Title">How it is called: "US and China".</param>
/// <param name="Rows">One row for each region, the sides first.</param>
public sealed record IncomeTable(string Table, string Title, ImmutableArray<IncomeRow> Rows)
{
    /// <summary>Tariff revenue of each side, in place of real income.</summary>
    public ImmutableArray<IncomeRow> Revenue { get; init; } = [];

    /// <summary>What each of the two at the table buys more from third regions, in place of real income: trade diverted from the other; empty where the economy knows no third regions.</summary>
    public ImmutableArray<IncomeRow> Diverted { get; init; } = [];
}

/// <summary>The real income of one region, USD bn a year, against the tariffs of the first day.</summary>
/// <param name="Region">The side's id, or the code of a third region.</param>
/// <param name="IsSide">Whether it is a side.</param>
/// <param name="All">Over all replications.</param>
/// <param name="Endings">By ending, good to bad; quantiles for sides alone.</param>
public sealed record IncomeRow(string Region, bool IsSide, SpreadRow All, ImmutableArray<SpreadRow> Endings)
{
    /// <summary>The replications with one ending.</summary>
    public SpreadRow Of(Ending ending) => Endings[(int)ending];
}
