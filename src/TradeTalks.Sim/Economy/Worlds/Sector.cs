namespace TradeTalks.Sim.Economy.Worlds;

/// <summary>A group of products of a trade data set.</summary>
/// <param name="Code">Short name: ELE.</param>
/// <param name="Name">Full name: Electronics and electrical.</param>
/// <param name="IsGoods">Whether it crosses borders as goods, so that tariffs can be put on it.</param>
public sealed record Sector(string Code, string Name, bool IsGoods);
