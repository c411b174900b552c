using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>The events of the YAML parser one by one; whatever the parser throws becomes a problem with its place.</summary>
internal sealed class EventReader
{
    private readonly Parser _parser;

    public EventReader(Source source)
    {
        Source = source;
        _parser = new Parser(new Scanner(new StringReader(source.Yaml), skipComments: true));
        Advance();
    }

    public Source Source { get; }

    /// <summary>The next event; null at the end.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>Takes the next event, which must be of the given kind.</summary>
    /// <exception cref="UnreadableException">It is of another kind.</exception>
    public T Take<T>()
        where T : ParsingEvent
    {
        var taken = Current as T ?? throw Broken("the text ends or breaks off here");
        Advance();
        return taken;
    }

    /// <summary>Where an event stands; of several lines the first.</summary>
    public Mark MarkOf(ParsingEvent happened) => MarkOf(happened.Start, happened.End);

    private Mark MarkOf(YamlDotNet.Core.Mark start, YamlDotNet.Core.Mark end)
    {
        var endColumn = end.Line == start.Line ? end.Column : int.MaxValue;
        return Source.At((int)start.Line, (int)start.Column, (int)endColumn);
    }

    private void Advance()
    {
        try
        {
            Current = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException problem)
        {
            throw Broken(SyntaxCause.Of(problem), MarkOf(problem.Start, problem.Start));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            throw Broken("the text breaks off or does not fit together here");
        }
    }

    private UnreadableException Broken(string cause) => Broken(cause, Here());

    private static UnreadableException Broken(string cause, Mark mark) => new(new Problem(TextCodes.NotYaml, mark, cause));

    public Mark Here() => Current is null ? Source.At(1, 1, 2) : MarkOf(Current.End, Current.End);
}
