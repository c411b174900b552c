using System.Xml.Linq;

namespace TradeTalks.Sim.Tests.Reports;

/// <summary>What every report must hold to, read off its text.</summary>
internal static class PageText
{
    private const string Start = "<!DOCTYPE html>\n";
    private const long LargestPage = 2_000_000;

    /// <summary>The page, which is well-formed.</summary>
    public static XElement Parse(string page)
    {
        Assert.That(page, Does.StartWith(Start));
        return XElement.Parse(page[Start.Length..]);
    }

    public static void AssertAsksForNothing(string text)
    {
        var page = Parse(text);
        Assert.That(System.Text.Encoding.UTF8.GetByteCount(text), Is.LessThan(LargestPage));
        Assert.That(page.Descendants("script").Concat(page.Descendants("link")), Is.Empty);
        Assert.That(page.Descendants("img").Select(image => (string)image.Attribute("src")!), Is.Not.Empty.And.All.StartsWith("data:image/svg+xml"));
        Assert.That(page.Descendants("a").Select(link => (string)link.Attribute("href")!), Has.All.StartsWith("#"));
    }

    public static void AssertTablesHaveCaptionsAndHeadings(XElement page)
    {
        Assert.That(page.Descendants("img").Select(image => (string?)image.Attribute("alt")), Has.All.Length.GreaterThan(20));
        foreach (var table in page.Descendants("table"))
        {
            Assert.That(table.Elements().First().Name.LocalName, Is.EqualTo("caption"));
            Assert.That(table.Descendants("th").Attributes("scope").Count(), Is.EqualTo(table.Descendants("th").Count()));
            var columns = table.Element("thead")!.Descendants("th").Count();
            Assert.That(table.Element("tbody")!.Elements("tr").Select(row => row.Elements().Sum(cell => (int?)cell.Attribute("colspan") ?? 1)), Has.All.EqualTo(columns));
        }
    }

    public static void AssertHeadingsAndLinksAreInOrder(XElement page)
    {
        var levels = page.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(element => element.Name.LocalName[1] - '0').ToList();
        Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(page.Descendants("a").Select(link => ((string)link.Attribute("href")!)[1..]), Is.SubsetOf(ids));
    }
}
