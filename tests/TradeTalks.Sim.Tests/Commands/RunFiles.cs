namespace TradeTalks.Sim.Tests.Commands;

/// <summary>Compares the files of two run folders.</summary>
internal static class RunFiles
{
    /// <summary>Asserts that both hold the same files with the same bytes, but for the manifest.</summary>
    public static void AssertEqual(string folder, string other)
    {
        Assert.That(Names(folder), Is.EquivalentTo(Names(other)));
        foreach (var name in Names(folder).Where(name => name != "run.json"))
            Assert.That(AreEqual(Path.Combine(folder, name), Path.Combine(other, name)), $"{name} differs");
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Where(name => name != ".lock");

    private static bool AreEqual(string path, string other) => File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
