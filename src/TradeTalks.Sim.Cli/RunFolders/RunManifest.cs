using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TradeTalks.Sim.Experiments;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>run.json: how the results came about. The only file with times in it.</summary>
internal sealed record RunManifest
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "run.json";

    /// <summary>The status while a run is being played, and after it was killed.</summary>
    public const string Running = "running";

    /// <summary>The status of a run that stopped before its end.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>The status of a finished run.</summary>
    public const string Complete = "complete";

    private const int Version = 1;

    private static readonly JsonTypeInfo<RunManifest> Layout =
        new RunManifestJson(new JsonSerializerOptions(RunManifestJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).RunManifest;

    /// <summary>The version of the layout.</summary>
    public int SchemaVersion { get; init; } = Version;

    /// <summary>Running, interrupted or complete.</summary>
    public required string Status { get; init; }

    /// <summary>The words of the command line.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>The scenario's name.</summary>
    public required string Scenario { get; init; }

    /// <summary>The scenario's file in the folder of sources.</summary>
    public required string Source { get; init; }

    /// <summary>The overlays in the folder of sources, in their order.</summary>
    public ImmutableArray<string> Overlays { get; init; } = [];

    /// <summary>The values set on the command line, in their order.</summary>
    public ImmutableArray<string> Sets { get; init; } = [];

    /// <summary>Replications asked for.</summary>
    public required long ReplicationsAsked { get; init; }

    /// <summary>Replications played.</summary>
    public long ReplicationsDone { get; init; }

    /// <summary>How many of them failed.</summary>
    public long ReplicationsFailed { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The order of ties.</summary>
    public required string Ties { get; init; }

    /// <summary>The hash of the inputs.</summary>
    public required string Inputs { get; init; }

    /// <summary>Version and commit of the model.</summary>
    public required string Model { get; init; }

    /// <summary>Which build of that version.</summary>
    public required string Build { get; init; }

    /// <summary>The generator of chance.</summary>
    public required string Generator { get; init; }

    /// <summary>Threads used.</summary>
    public required int Threads { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>How long each part took, in seconds.</summary>
    public Dictionary<string, double> Seconds { get; init; } = [];

    /// <summary>A hash of everything that happened in all replications.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The share of replications with a deal on the last day, table by table; 0 to 1.</summary>
    public ImmutableArray<double> AnyDeal { get; init; } = [];

    /// <summary>Every other file of the folder with its hash.</summary>
    public ImmutableArray<FileMark> Files { get; init; } = [];

    /// <summary>The first replications that failed.</summary>
    public ImmutableArray<FailedReplication> Failures { get; init; } = [];

    /// <summary>The manifest as JSON text that ends with a line feed.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Layout) + "\n";

    /// <summary>Reads the manifest of a folder; null where there is none that can be read.</summary>
    public static RunManifest? Read(string folder)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, FileName)), Layout);
            return manifest?.SchemaVersion == Version ? manifest : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}

/// <summary>How manifests are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(RunManifest))]
internal sealed partial class RunManifestJson : JsonSerializerContext;
