using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;

namespace TradeTalks.Sim.Tests.ScenarioFiles.Scalars;

internal sealed class DateTextTests
{
    [TestCase("2019-10-15", "2019-10-15")]
    [TestCase("day 6", "2019-10-15")]
    [TestCase("day 0", "2019-10-09")]
    [TestCase("start + 6 d", "2019-10-15")]
    [TestCase("start+2w", "2019-10-23")]
    [TestCase("start - 9 d", "2019-09-30")]
    [TestCase("2020-02-29", "2020-02-29")]
    public void A_date_counts_from_the_calendar_or_from_the_start(string text, string expected)
    {
        Assert.That(DateText.TryRead(text, out var date, out _), Is.True);
        Assert.That(date.On(new DateOnly(2019, 10, 9)).ToString("yyyy-MM-dd"), Is.EqualTo(expected));
    }

    [TestCase("2019-02-29", "TT025", "February 2019 has 28 days")]
    [TestCase("2019-13-01", "TT025", "months run from 01 to 12")]
    [TestCase("1019-10-15", "TT025", "years run from 1900 to 2199")]
    [TestCase("15.10.2019", "TT024", "write 2019-10-15")]
    [TestCase("2019/10/15", "TT024", "write 2019-10-15")]
    [TestCase("10/11/2019", "TT024", "write 2019-10-15, day 6 or start + 6 d")]
    [TestCase("start + 3 mo", "TT024", null)]
    [TestCase("day 99999", "TT024", null)]
    [TestCase("tomorrow", "TT024", "write 2019-10-15, day 6 or start + 6 d")]
    public void A_date_that_is_none_is_refused_with_its_reason(string text, string code, string? remedy)
    {
        Assert.That(DateText.TryRead(text, out _, out var complaint), Is.False);
        Assert.That((complaint!.Code.Name, complaint.Remedy), Is.EqualTo((code, remedy)));
    }
}
