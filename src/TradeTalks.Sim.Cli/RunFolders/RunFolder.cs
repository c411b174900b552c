using System.Security.Cryptography;
using System.Text;
using TradeTalks.Sim.Engine.Events;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Where the results of one scenario, seed and model version go; its name says which. Open for one run at a time.</summary>
internal sealed class RunFolder : IDisposable
{
    private const int HashLength = 8;

    private readonly RunLock _lock;

    private RunFolder(string path, RunLock taken) => (Path, _lock) = (path, taken);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Its name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The folder of a run.</summary>
    /// <param name="parent">The folder for all runs.</param>
    /// <param name="scenarioFile">The scenario's file, for the name.</param>
    /// <param name="inputs">The hash of the inputs, for the name.</param>
    public static string PathOf(string parent, string scenarioFile, string inputs) =>
        System.IO.Path.Combine(parent, $"{System.IO.Path.GetFileNameWithoutExtension(scenarioFile)}-{inputs}");

    /// <summary>Makes the folder if it is not there, keeps others out of it, and clears away what a killed run has left half written.</summary>
    /// <exception cref="IOException">It cannot be made or written to, or another run writes into it.</exception>
    public static RunFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new IOException($"The folder '{path}' cannot be made: {error.Message}", error);
        }

        var folder = new RunFolder(path, RunLock.Take(path));
        foreach (var abandoned in Directory.EnumerateFiles(path, $"*{PendingFile.Ending}", SearchOption.AllDirectories))
            File.Delete(abandoned);
        return folder;
    }

    /// <summary>The hash of what a run depends on, eight hexadecimal digits: the files of the scenario, in their order, seed, model version, and the order of ties if it is not the usual one.</summary>
    public static string HashOf(IEnumerable<byte[]> files, ulong seed, string model, TieOrder ties = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\nfile {file.Length}\n"));
            hash.AppendData(file);
        }

        hash.AppendData(Encoding.UTF8.GetBytes($"\nseed {seed}\nmodel {model}{(ties == TieOrder.Fifo ? "" : $"\nties {RunPins.OrderOf(ties)}")}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }

    /// <summary>Writes a text file into the folder.</summary>
    public void Write(string name, string text) => AtomicFile.Write(System.IO.Path.Combine(Path, name), text);

    /// <summary>Writes a file into the folder.</summary>
    public void Write(string name, ReadOnlySpan<byte> bytes) => AtomicFile.Write(System.IO.Path.Combine(Path, name), bytes);

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
