using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Tree;

/// <summary>Turns the bytes of a file into text: UTF-8 and nothing else.</summary>
internal static class SourceBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where the bytes are not UTF-8.</summary>
    public static Source? Decode(string name, byte[] bytes, ProblemList problems, Layer layer = Layer.File)
    {
        try
        {
            return new Source(name, Strict.GetString(bytes), layer);
        }
        catch (DecoderFallbackException wrong)
        {
            var before = Encoding.UTF8.GetString(bytes, 0, Math.Clamp(wrong.Index, 0, bytes.Length));
            var source = new Source(name, Encoding.UTF8.GetString(bytes), layer);
            problems.Add(TextCodes.NotText, source.AtIndex(Math.Min(before.Length, source.Text.Length)), "the file is not UTF-8 from here on", "save it as UTF-8");
            return null;
        }
    }
}
