using TradeTalks.Sim.Cli.Reports;

namespace TradeTalks.Sim.Tests.Reports;

internal sealed class SvgAddressTests
{
    private const string Head = "data:image/svg+xml;charset=utf-8,";

    [TestCase("M1 2L3 2L3 4L5 6", "M1 2L3 2V4L5 6")]
    [TestCase("M1.25 2L3 2L3 2Z", "M1.2 2L3 2Z")]
    [TestCase("M1 2L1 2", "M1 2L1 2")]
    [TestCase("M1 2Q1 2 3 4L3 5", "M1 2Q1 2 3 4L3 5")]
    [TestCase("M1 2L5 2ZL1 3", "M1 2L5 2ZL1 3")]
    public void A_path_keeps_its_shape_in_fewer_signs(string path, string expected)
    {
        Assert.That(Uri.UnescapeDataString(SvgAddress.Of($"<path d=\"{path}\"/>")), Is.EqualTo($"{Head}<path d=\"{expected}\"/>"));
    }

    [Test]
    public void What_an_address_must_not_hold_is_escaped_and_comes_back()
    {
        const string Drawing = "<text fill=\"#222\">50 % ± 1 &lt; \u00e9\U0001F600</text>";
        var address = SvgAddress.Of(Drawing);
        Assert.That(address.IndexOfAny(['<', '>', '#', '"', '&']), Is.Negative);
        Assert.That(Uri.UnescapeDataString(address), Is.EqualTo(Head + Drawing));
    }
}
