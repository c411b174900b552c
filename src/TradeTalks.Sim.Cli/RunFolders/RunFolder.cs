using System.Security.Cryptography;
using System.Text;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Where the results of one scenario, seed and model version go; its name says which.</summary>
internal sealed class RunFolder
{
    private const int HashLength = 8;

    private RunFolder(string path) => Path = path;

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The folder of the figures.</summary>
    public string Plots => System.IO.Path.Combine(Path, "plots");

    /// <summary>Makes the folder if it is not there and checks that it can be written to.</summary>
    /// <param name="parent">The folder for all runs.</param>
    /// <param name="scenarioFile">The scenario's file, for the name.</param>
    /// <param name="inputs">The hash of the inputs, for the name.</param>
    /// <exception cref="IOException">It cannot be made or written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made or written to.</exception>
    public static RunFolder Open(string parent, string scenarioFile, string inputs)
    {
        var folder = new RunFolder(System.IO.Path.Combine(parent, $"{System.IO.Path.GetFileNameWithoutExtension(scenarioFile)}-{inputs}"));
        Directory.CreateDirectory(folder.Plots);
        var probe = System.IO.Path.Combine(folder.Path, $".{Environment.ProcessId}.tmp");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
        return folder;
    }

    /// <summary>The hash of what a run depends on, eight hexadecimal digits: the files of the scenario, in their order, seed and model version.</summary>
    public static string HashOf(IEnumerable<byte[]> files, ulong seed, string model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\nfile {file.Length}\n"));
            hash.AppendData(file);
        }

        hash.AppendData(Encoding.UTF8.GetBytes($"\nseed {seed}\nmodel {model}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }

    /// <summary>Writes a text file into the folder.</summary>
    public void Write(string name, string text) => AtomicFile.WriteText(System.IO.Path.Combine(Path, name), text);

    /// <summary>Writes a file into the folder from a function.</summary>
    public void Write(string name, Action<Stream> fill) => AtomicFile.Write(System.IO.Path.Combine(Path, name), fill);
}
