using System.Reflection;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>The version of the model, which every result names.</summary>
internal static class ModelVersion
{
    private const int CommitLength = 7;

    /// <summary>Version and commit: 0.1.0+4f1c09a.</summary>
    public static string Text { get; } = Shorten(typeof(ModelVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    /// <summary>Which build of that version: equal only where model and program were built from the same text.</summary>
    public static string Build { get; } = $"{Mark(typeof(Scenario).Assembly)}{Mark(typeof(ModelVersion).Assembly)}";

    private static string Mark(Assembly assembly) => assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    private static string Shorten(string version)
    {
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 || version.Length <= plus + 1 + CommitLength ? version : version[..(plus + 1 + CommitLength)];
    }
}
