using System.Reflection;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The version of the model, which every result names.</summary>
internal static class ModelVersion
{
    private const int CommitLength = 7;

    /// <summary>Version and commit: 0.1.0+4f1c09a.</summary>
    public static string Text { get; } = Shorten(typeof(ModelVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    private static string Shorten(string version)
    {
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 || version.Length <= plus + 1 + CommitLength ? version : version[..(plus + 1 + CommitLength)];
    }
}
