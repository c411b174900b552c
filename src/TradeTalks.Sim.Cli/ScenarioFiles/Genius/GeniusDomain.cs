using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>What is negotiated about in a domain of GENIUS.</summary>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Issues">Its issues, in the order of the file.</param>
internal sealed record GeniusDomain(string Name, ImmutableArray<GeniusIssue> Issues);

/// <summary>One issue of a domain.</summary>
/// <param name="Index">The number profiles know it by.</param>
/// <param name="Name">Its name.</param>
/// <param name="Options">What can be chosen.</param>
/// <param name="IsInteger">Whether the options are whole numbers in a row.</param>
/// <param name="Mark">Where it stands.</param>
internal sealed record GeniusIssue(int Index, string Name, ImmutableArray<string> Options, bool IsInteger, Mark Mark);

/// <summary>What a party thinks of a domain.</summary>
/// <param name="Name">The party.</param>
/// <param name="Weights">Weight of each issue.</param>
/// <param name="Values">Value of each option of each issue, 0 to 1, before weighting.</param>
/// <param name="DiscountFactor">What a utility at the end of the time is worth at its beginning, 0 to 1; 1 for no discounting.</param>
/// <param name="Reservation">Utility of no agreement.</param>
internal sealed record GeniusProfile(string Name, ImmutableArray<double> Weights, ImmutableArray<ImmutableArray<double>> Values, double DiscountFactor, double Reservation);
