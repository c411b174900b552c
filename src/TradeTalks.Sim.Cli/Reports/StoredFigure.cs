using System.Xml;
using System.Xml.Linq;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>A figure of a run, as its files hold it.</summary>
/// <param name="Kind">Which figure.</param>
/// <param name="Svg">The drawing.</param>
/// <param name="Title">Its message.</param>
/// <param name="Width">Its width, in pixels.</param>
/// <param name="Height">Its height, in pixels.</param>
/// <param name="Numbers">Every number shown.</param>
internal sealed record StoredFigure(FigureKind Kind, string Svg, string Title, string Width, string Height, NumberTable Numbers)
{
    /// <summary>Reads a figure from the folder of a run.</summary>
    /// <exception cref="IOException">A file is gone, or is not what the run wrote.</exception>
    public static StoredFigure Read(StoredRun run, FigureKind kind)
    {
        var svg = File.ReadAllText(Place(run, kind, "svg"));
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg));
            var root = XElement.Load(reader);
            var title = root.Elements().First(element => element.Name.LocalName == "title").Value;
            return new StoredFigure(kind, svg, title, root.Attribute("width")!.Value, root.Attribute("height")!.Value, NumberTable.OfCsv(File.ReadAllText(Place(run, kind, "csv"))));
        }
        catch (Exception error) when (error is XmlException or InvalidOperationException or NullReferenceException or FormatException)
        {
            throw new IOException($"The figure '{kind.Name}' of '{run.Name}' has been changed: {error.Message}", error);
        }
    }

    private static string Place(StoredRun run, FigureKind kind, string ending)
    {
        var path = Path.Combine(run.Path, "plots", $"{kind.Name}.{ending}");
        return File.Exists(path) ? path : throw new IOException($"The run '{run.Name}' has no plots/{kind.Name}.{ending}. The same command makes it again.");
    }
}
