using System.Text;
using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Genius;

/// <summary>Turns the bytes of an XML file into text: UTF-8 or, where the file says so, UTF-16 or Latin-1, in which old domains are written.</summary>
internal static partial class XmlBytes
{
    private const int LongestDeclaration = 200;

    /// <summary>The text; null where the bytes are not what they claim to be.</summary>
    public static Source? Decode(string name, byte[] bytes, ProblemList problems)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return new Source(name, Encoding.Unicode.GetString(bytes));
        if (bytes is [0xFE, 0xFF, ..])
            return new Source(name, Encoding.BigEndianUnicode.GetString(bytes));
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, LongestDeclaration));
        return Latin().IsMatch(start) ? new Source(name, Encoding.Latin1.GetString(bytes)) : SourceBytes.Decode(name, bytes, problems);
    }

    [GeneratedRegex(@"\A<\?xml[^>]*\bencoding\s*=\s*[""'](iso-8859-1|latin1|windows-1252|us-ascii)[""']", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Latin();
}
