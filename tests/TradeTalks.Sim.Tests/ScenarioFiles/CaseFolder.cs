using System.Text;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>A folder of scenario files that is gone after the test.</summary>
internal sealed class CaseFolder : IDisposable
{
    /// <summary>A scenario without a name: a parent that is not complete.</summary>
    public const string Parent = """
        tradetalks: 1
        time: {start: 2030-01-01, horizon: 60 d}
        sides:
          - {id: North, demanded_share: {uncertain: {triangular: [50 %, 60 %, 80 %]}}, friction: 8 bn USD}
          - {id: South}
        talks:
          - id: main
            between: [North, South]
            issues:
              - {id: threat, kind: scheduled-steps}
              - {id: purchases, kind: purchases, tiers: [{amount: 40 bn USD, worth: {North: 25 bn USD, South: -4 bn USD}}]}
            mini_agenda: [threat, purchases]
        measures:
          tariffs:
            - {id: cars, by: North, on: South, coverage: 250 bn USD, steps: [{to: 25 %, due: 2030-02-01}]}
        economy: {model: partial-equilibrium, trade: [{from: South, to: North, imports: 300 bn USD, tariff: 3 %}]}

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tradetalks");

    public string Path => _folder.FullName;

    /// <summary>Writes a file, with its folder, and returns the whole way to it.</summary>
    public string Write(string way, string text)
    {
        var path = System.IO.Path.Combine(Path, way);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return path;
    }

    /// <summary>Makes a way that leads to another file or folder.</summary>
    public void Link(string way, string target) => File.CreateSymbolicLink(System.IO.Path.Combine(Path, way), target);

    public void Dispose() => _folder.Delete(recursive: true);
}
