using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Resolved;

/// <summary>Writes texts so that YAML reads them back, whatever stands in them.</summary>
internal static partial class YamlScalar
{
    /// <summary>The text as it is where that is safe in every place, else in double quotes.</summary>
    public static string Of(string text) => Safe().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in text)
        {
            quoted.Append(sign switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(sign) || sign is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => $"\\u{((int)sign).ToString("X4", CultureInfo.InvariantCulture)}",
                _ => sign.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"\A(\.[0-9]|[+-]\.?[0-9]|[\p{L}\p{Nd}])([\p{L}\p{Nd}._%+/-]| (?=[\p{L}\p{Nd}%+/-]))*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Safe();
}
