using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Wording;

/// <summary>What endings are called in files.</summary>
internal static class EndingNames
{
    private static readonly string[] Names = ["comprehensive_deal", "mini_deal", "truce", "still_talking", "breakdown"];

    /// <summary>The name of an ending in CSV and JSON.</summary>
    public static string InFiles(Ending ending) => Names[(int)ending];
}
