using System.Xml;
using System.Xml.Linq;
using TradeTalks.Sim.Cli.Figures;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>A figure as a report shows it, made from its files.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Shows">What it shows, in one line.</param>
/// <param name="Svg">The drawing.</param>
/// <param name="Title">Its message.</param>
/// <param name="Width">Its width, in pixels.</param>
/// <param name="Height">Its height, in pixels.</param>
/// <param name="Numbers">Every number shown.</param>
internal sealed record ReportFigure(string Name, string Shows, string Svg, string Title, string Width, string Height, NumberTable Numbers)
{
    /// <summary>Makes it from the texts of its files.</summary>
    /// <param name="name">Its file name without ending.</param>
    /// <param name="shows">What it shows, in one line.</param>
    /// <param name="svg">The drawing.</param>
    /// <param name="csv">Every number shown.</param>
    /// <exception cref="FormatException">They are not as we write them.</exception>
    public static ReportFigure Of(string name, string shows, string svg, string csv)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg));
            var root = XElement.Load(reader);
            var title = root.Elements().First(element => element.Name.LocalName == "title").Value;
            return new ReportFigure(name, shows, svg, title, root.Attribute("width")!.Value, root.Attribute("height")!.Value, NumberTable.OfCsv(csv));
        }
        catch (Exception error) when (error is XmlException or InvalidOperationException or NullReferenceException)
        {
            throw new FormatException(error.Message, error);
        }
    }
}
