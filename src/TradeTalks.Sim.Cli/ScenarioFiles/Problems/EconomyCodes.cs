namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of the economy and its data: TT080 to TT089.</summary>
internal static class EconomyCodes
{
    public static readonly ProblemCode NoData = new(
        80,
        "the trade data cannot be read",
        "data names a folder by the way from the folder of the file it stands in. The folder holds data.csv, regions.csv, sectors.csv, flows.csv and elasticities.csv, as docs/economy-data.md tells; everything wrong in them is listed.",
        "economy: {model: armington, data: economies/wrold-2017, ...}",
        "economy: {model: armington, data: economies/world-2017, ...}");

    public static readonly ProblemCode NotOfThisModel = new(
        81,
        "a key of the economy is not one of its model",
        "Each model has its own keys: import_elasticity and supply_elasticity are those of partial-equilibrium; data, closure and values those of all others, beside trade_elasticity (two-country, armington) or elasticities (multi-sector, input-output). A key that would do nothing is refused.",
        "economy: {model: partial-equilibrium, trade_elasticity: 4, ...}",
        "economy: {model: partial-equilibrium, import_elasticity: 2.53, ...}");

    public static readonly ProblemCode NeedsKey = new(
        82,
        "the model of the economy needs a key",
        "What shapes the results is stated, not assumed: the data, the closure, whose values of trade count and the elasticities. Each side names its region in the data.",
        "economy: {model: armington, data: economies/world-2017, values: data, trade_elasticity: 4}",
        "economy: {model: armington, data: economies/world-2017, closure: trade-linked, values: data, trade_elasticity: 4}");

    public static readonly ProblemCode CannotPrice = new(
        83,
        "tariffs this scenario can reach cannot be priced",
        "Before a run the economy is solved at the tariffs all lists can reach, up to their last rung. It found no equilibrium there, or a table of prices that is wrong by more than a hundred-thousandth of a percentage point of income. Lower ladders, a narrower trade elasticity, or one number for it, help.",
        "ladder: [900 %] ... trade_elasticity: {uncertain: {uniform: [0.5, 50]}}",
        "ladder: [50 %] ... trade_elasticity: {uncertain: {uniform: [2, 8]}}");

    public static IEnumerable<ProblemCode> All => [NoData, NotOfThisModel, NeedsKey, CannotPrice];
}
