using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>Checks names that refer to something described elsewhere in the file.</summary>
internal static class References
{
    /// <summary>The problem of a name that refers to nothing: "unknown side 'Chinna'", "did you mean 'China'?".</summary>
    /// <param name="to">What is referred to, in the user's words: "side".</param>
    /// <param name="name">The name as written.</param>
    /// <param name="mark">Where it stands.</param>
    /// <param name="known">The names there are.</param>
    public static Problem Unknown(string to, string name, Mark mark, IReadOnlyCollection<string> known)
    {
        var near = NearestName.Find(name, known);
        var all = known.Count == 0 ? $"the file describes no {to}" : $"there are {string.Join(", ", known.Take(8))}{(known.Count > 8 ? ", ..." : "")}";
        return new Problem(ValueCodes.UnknownReference, mark, $"unknown {to} {Printable.Quote(name)}", near is null ? all : $"did you mean '{near}'?");
    }
}
