using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Layers;

/// <summary>The way from the top of a scenario to one value, as <c>--set</c> writes it: sides.US.demanded_share.</summary>
/// <param name="Steps">The way, step by step.</param>
/// <param name="Form">What may stand there.</param>
internal sealed record KeyPath(ImmutableArray<PathStep> Steps, Form Form)
{
    /// <summary>The whole way.</summary>
    public string Text => string.Join('.', Steps.Select(static step => step.Name));

    /// <summary>The way without the keys that only lead there: US.demanded_share.</summary>
    public string Short => string.Join('.', Steps.Where((step, place) => step.Kind != StepKind.Key || place == Steps.Length - 1).Select(static step => step.Name));

    /// <summary>The way one step further.</summary>
    public KeyPath Then(string name, StepKind kind, Form form) => new(Steps.Add(new PathStep(name, kind, form)), form);

    /// <summary>Whether words name this way whole.</summary>
    public bool Is(ReadOnlySpan<string> words) => words.SequenceEqual([.. Steps.Select(static step => step.Name)]);

    /// <summary>Whether words name this way in short: keys may be left out, but not the last one, and no item of a list.</summary>
    public bool IsShortened(ReadOnlySpan<string> words)
    {
        var next = words.Length - 1;
        for (var place = Steps.Length - 1; place >= 0; place--)
        {
            if (next >= 0 && Steps[place].Name == words[next])
                next--;
            else if (Steps[place].Kind != StepKind.Key || place == Steps.Length - 1)
                return false;
        }

        return next < 0;
    }
}

/// <summary>One step of a way.</summary>
/// <param name="Name">A key, an id, a number or a side.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Form">What stands there.</param>
internal readonly record struct PathStep(string Name, StepKind Kind, Form Form);

/// <summary>What a step of a way leads into.</summary>
internal enum StepKind
{
    /// <summary>The value of a key.</summary>
    Key,

    /// <summary>An item of a list, by its id.</summary>
    Item,

    /// <summary>An item of a list without ids, by its number from 1.</summary>
    Number,

    /// <summary>The value for a side.</summary>
    Side,
}
