using System.Text;
using TradeTalks.Sim.Cli.Commands;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>Carries out a command line in this process and keeps what it prints.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tradetalks");

    public string Folder => _folder.FullName;

    public (int Code, string Out, string Error) Run(params string[] args)
    {
        using var output = new StringWriter(new StringBuilder());
        using var error = new StringWriter(new StringBuilder());
        var code = Door.Open(args, new Doors(output, error, TimeProvider.System));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>A scenario file with the given text.</summary>
    public string File(string text)
    {
        var path = Path.Combine(Folder, "case.yaml");
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
