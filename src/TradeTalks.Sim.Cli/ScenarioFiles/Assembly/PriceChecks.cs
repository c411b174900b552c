using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.PriceTables;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Checks that the tariffs of a scenario can be priced; what is worked out is kept for its runs.</summary>
internal static class PriceChecks
{
    /// <summary>Prepares the economy and reports what fails.</summary>
    public static void Run(Scenario scenario, BoundMap file, ProblemList problems)
    {
        try
        {
            _ = scenario.Economies;
        }
        catch (Exception error) when (error is PriceTableException or NoEquilibriumException)
        {
            problems.Add(EconomyCodes.CannotPrice, file.Get<BoundMap>(ScenarioKeys.Economy).KeyMarkOf(EconomyKeys.Model), error.Message.TrimEnd('.'));
        }
    }
}
