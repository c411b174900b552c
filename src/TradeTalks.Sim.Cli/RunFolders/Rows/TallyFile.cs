using System.Numerics;
using System.Text;

namespace TradeTalks.Sim.Cli.RunFolders.Rows;

/// <summary>tally.bin: what the rows kept so far have come to, and which run they are of; replaced as a whole, so that it is never torn.</summary>
/// <remarks>Written behind the rows it counts: what it says is there, is there.</remarks>
/// <param name="path">The file.</param>
internal sealed class TallyFile(string path)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "tally.bin";

    private const string Kind = "tradetalks tally 1";

    /// <summary>Writes the file.</summary>
    /// <param name="pins">What run it is of.</param>
    /// <param name="content">Writes the rest.</param>
    /// <param name="isDurable">Whether it is to outlast a loss of power too.</param>
    public void Write(string pins, Action<BinaryWriter> content, bool isDurable)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Kind);
        writer.Write(pins);
        content(writer);
        writer.Write(SumOf(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        AtomicFile.Write(path, stream.GetBuffer().AsSpan(0, (int)stream.Length), isDurable);
    }

    /// <summary>Reads the file.</summary>
    /// <returns>The run it is of, and the rest; null where there is none, or one that cannot be read.</returns>
    public (string Pins, BinaryReader Content)? Read()
    {
        if (!File.Exists(path))
            return null;
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length <= sizeof(uint) || SumOf(bytes.AsSpan(..^sizeof(uint))) != BitConverter.ToUInt32(bytes.AsSpan(^sizeof(uint)..)))
            return null;
        var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - sizeof(uint)), Encoding.UTF8);
        return reader.ReadString() == Kind ? (reader.ReadString(), reader) : null;
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        foreach (var one in bytes)
            sum = BitOperations.Crc32C(sum, one);
        return sum;
    }
}
