using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>Who gains what at one table, and what is pledged and delivered.</summary>
/// <param name="Payoffs">What the talks have brought each party by the last day, for each ending: party by party, endings from good to bad.</param>
/// <param name="Gain">How the gain from a deal is divided; one entry, none where the table has no such quantity.</param>
/// <param name="Pledged">Purchases pledged in the deal that stands; one entry, none where nothing can be pledged.</param>
/// <param name="Deliveries">Goods due, goods delivered and the delivered share of those due, among the replications in which anything fell due.</param>
public sealed record TableTerms(
    ImmutableArray<PayoffByEnding> Payoffs, ImmutableArray<GainShare> Gain, ImmutableArray<DottedSpread> Pledged, ImmutableArray<SpreadRow> Deliveries);

/// <summary>What one ending means to one party.</summary>
/// <param name="Party">The party: a side, or a region that does not bargain.</param>
/// <param name="Ending">The ending.</param>
/// <param name="Spread">The payoff in replications that end so, USD bn a year; below 0 a loss.</param>
public sealed record PayoffByEnding(string Party, Ending Ending, SpreadRow Spread);

/// <summary>How the gain from a deal is divided.</summary>
/// <param name="Side">The side whose share is given; the other side has the rest.</param>
/// <param name="Share">Its share, 1 for all; outside 0 to 1 where one side loses by the deal.</param>
/// <param name="MoreThanHalf">The share of the deals in which it gets more than half.</param>
public sealed record GainShare(string Side, DottedSpread Share, ShareEstimate MoreThanHalf);

/// <summary>How a quantity varies over replications, fine enough for a quantile dotplot.</summary>
/// <param name="Spread">Its quantiles and mean.</param>
/// <param name="Dots">Twenty quantiles, at 2.5 %, 7.5 %, ... 97.5 %; none without observations.</param>
public sealed record DottedSpread(SpreadRow Spread, ImmutableArray<double> Dots);
