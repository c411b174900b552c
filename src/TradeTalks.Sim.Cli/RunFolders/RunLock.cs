namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>Keeps a second run out of a folder while one writes into it. The operating system holds it, so that it is gone with the process, however that ends.</summary>
internal sealed class RunLock : IDisposable
{
    private const string FileName = ".lock";
    private const int Tries = 3;

    // What the system says where another process holds a file: Linux, macOS, Windows.
    private const int BusyOnLinux = 11;
    private const int BusyOnMac = 35;
    private const int BusyOnWindows = unchecked((int)0x8007_0020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a folder.</summary>
    /// <exception cref="IOException">Another run holds it, or the folder cannot be written to.</exception>
    public static RunLock Take(string folder)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return new RunLock(new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException error) when (IsBusy(error) && tried < Tries)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException error) when (IsBusy(error))
            {
                throw new IOException($"Another run is writing into '{folder}'. Wait for it, or choose another folder with -o.", error);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new IOException($"The folder '{folder}' cannot be written to: {error.Message}", error);
            }
        }
    }

    /// <summary>Whether a run holds the lock of a folder now.</summary>
    public static bool IsTaken(string folder)
    {
        try
        {
            using var file = new FileStream(Path.Combine(folder, FileName), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException error)
        {
            return IsBusy(error);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static bool IsBusy(IOException error) => error.HResult is BusyOnLinux or BusyOnMac or BusyOnWindows;
}
