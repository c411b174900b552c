using System.Diagnostics;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>A disk of a given size in memory, for tests of what happens when it is full or may not be written; the test is skipped where none can be mounted.</summary>
internal sealed class SmallDisk : IDisposable
{
    public SmallDisk(string folder, string options)
    {
        Path = Directory.CreateDirectory(System.IO.Path.Combine(folder, "disk")).FullName;
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || Start("mount", "-t", "tmpfs", "-o", options, "tmpfs", Path) != 0)
            Assert.Ignore("Only root on Linux can mount a small disk, and not everywhere.");
    }

    public string Path { get; }

    public void Resize(string options) => Assert.That(Start("mount", "-o", $"remount,{options}", Path), Is.Zero);

    public void Dispose() => Start("umount", Path);

    private static int Start(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
