using System.Xml;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Takes an XML text apart into elements, within bounds: no document type, so no entities but the five of XML and no other files; few elements, none deep.</summary>
internal static class XmlTreeReader
{
    /// <summary>Elements a file may have.</summary>
    public const int MostElements = 100_000;

    /// <summary>Elements that may lie inside each other.</summary>
    public const int Deepest = 16;

    private const int LongestCause = 200;

    /// <summary>The root; null where the text could not be read to its end.</summary>
    /// <param name="source">The text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static XmlElement? Read(Source source, ProblemList problems)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = TextCheck.MostCharacters, IgnoreComments = true, IgnoreProcessingInstructions = true };
        if (source.Text.Length > TextCheck.MostCharacters)
        {
            problems.Add(GeniusCodes.TooMuchXml, source.At(1, 1, 2), $"the file has {source.Text.Length} characters, more than {TextCheck.MostCharacters}");
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(source.Text), settings);
            return ReadRoot(reader, source);
        }
        catch (XmlException wrong)
        {
            problems.Add(GeniusCodes.NotXml, source.At(wrong.LineNumber, wrong.LinePosition, wrong.LinePosition + 1), CauseOf(source, wrong), source.Text.Contains("<!DOCTYPE", StringComparison.Ordinal) ? "delete the document type" : null);
            return null;
        }
        catch (UnreadableException stop)
        {
            problems.Add(stop.Problem);
            return null;
        }
    }

    private static XmlElement ReadRoot(XmlReader reader, Source source)
    {
        var open = new Stack<XmlElement>();
        XmlElement? root = null;
        var count = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
                open.Pop();
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            var element = new XmlElement(reader.LocalName, MarkOf(reader, source, reader.Name.Length));
            CheckBounds(element, open.Count, ++count);
            root ??= element;
            if (open.TryPeek(out var parent))
                parent.Add(element);
            if (!reader.IsEmptyElement)
                open.Push(element);
            ReadAttributes(reader, source, element);
        }

        return root!;
    }

    private static void ReadAttributes(XmlReader reader, Source source, XmlElement element)
    {
        while (reader.MoveToNextAttribute())
            element.Add(reader.LocalName, new XmlText(reader.Value, MarkOf(reader, source, reader.Name.Length + reader.Value.Length + 3)));
    }

    private static void CheckBounds(XmlElement element, int depth, int count)
    {
        if (depth >= Deepest)
            throw new UnreadableException(new Problem(GeniusCodes.TooMuchXml, element.Mark, $"elements lie more than {Deepest} deep here"));
        if (count > MostElements)
            throw new UnreadableException(new Problem(GeniusCodes.TooMuchXml, element.Mark, $"the file has more than {MostElements} elements"));
    }

    private static Mark MarkOf(XmlReader reader, Source source, int length)
    {
        var place = (IXmlLineInfo)reader;
        return source.At(place.LineNumber, place.LinePosition, place.LinePosition + length);
    }

    /// <summary>The parser's own words without the place, which stands in front of them anyway.</summary>
    private static string CauseOf(Source source, XmlException wrong)
    {
        if (source.Text.Contains("<!DOCTYPE", StringComparison.Ordinal))
            return "a document type is not read";
        var end = wrong.Message.IndexOf(" Line ", StringComparison.Ordinal);
        var words = (end < 0 ? wrong.Message : wrong.Message[..end]).TrimEnd('.');
        return Printable.Clean(words.Length > LongestCause ? words[..LongestCause] : words);
    }
}
