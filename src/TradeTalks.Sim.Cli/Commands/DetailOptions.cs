using System.CommandLine;
using TradeTalks.Sim.Cli.Chronicles;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The options that say how much of a chronicle is told; at most one may be given.</summary>
internal sealed class DetailOptions
{
    private readonly Option<bool> _brief = new("--brief") { Description = "Only what changed something." };
    private readonly Option<bool> _why = new("--why") { Description = "With reasons: what principals heard, and for each move its worth and terms." };
    private readonly Option<bool> _all = new("--all") { Description = "Every entry by itself, news and leaks too." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Option<bool>[] options = [_brief, _why, _all];
        foreach (var option in options)
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (options.Count(result.GetValue) > 1)
                result.AddError("Of --brief, --why and --all at most one can be given.");
        });
    }

    /// <summary>How much is told.</summary>
    public Detail Read(ParseResult result)
    {
        if (result.GetValue(_all))
            return Detail.Everything;
        if (result.GetValue(_why))
            return Detail.Reasoned;
        return result.GetValue(_brief) ? Detail.Brief : Detail.Usual;
    }
}
