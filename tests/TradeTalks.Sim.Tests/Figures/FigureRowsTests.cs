using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Figures;

/// <summary>The numbers beside the figures, worked out again from the rows of the replications.</summary>
internal sealed class FigureRowsTests
{
    private const int Replications = 700;

    private static readonly Lazy<(OutcomeSet Outcome, Summary Summary)> Played = new(() => RunFigures.Of(
        new Case { HorizonDays = 90, Ladder = [0.3, 0.4], AnswerLadder = [0.1, 0.2], StepDue = Case.Start.AddDays(20) }.With("main.text_gap", 0).With("main.text_lag", 5).With("main.signature_lag", 3).With("main.force_lag", 3).Build(), Replications));

    private static OutcomeSet Outcome => Played.Value.Outcome;

    private static Summary Summary => Played.Value.Summary;

    [Test]
    public void Days_to_agreement_are_those_of_the_rows()
    {
        var days = Column("main.days_to_agreement");
        double[] sorted = [.. days.Where(day => !double.IsNaN(day)).Order()];
        Assert.That(sorted, Has.Length.GreaterThan(100));
        var rows = RunFigures.Rows(DaysFigure.Compose(Summary));
        foreach (var row in rows.Where(row => row["kind"] is "dot" or "median"))
            Assert.That(double.Parse(row["day"]), Is.EqualTo(Quantile(sorted, double.Parse(row["probability"]))).Within(1e-9));
        foreach (var row in rows.Where(row => row["kind"] is "agreed_by"))
            Assert.That((long.Parse(row["count"]), long.Parse(row["of"])), Is.EqualTo((sorted.Count(day => day <= int.Parse(row["day"])), Replications)));
        Assert.That(rows.Count(row => row["kind"] is "agreed_by"), Is.EqualTo(91));
    }

    [TestCase("North", "South", 30)]
    [TestCase("South", "North", 60)]
    public void Quantiles_of_tariffs_are_those_of_the_rows_to_a_tenth_of_a_point(string importer, string exporter, int day)
    {
        double[] sorted = [.. Column($"tariff.{importer}.{exporter}.day_{day}").Order()];
        Assert.That(sorted.Distinct().Count(), Is.GreaterThan(2));
        var rows = RunFigures.Rows(TariffsFigure.Compose(Summary)).Where(row => row["kind"] == "quantile" && row["importer"] == importer && row["day"] == $"{day}").ToList();
        Assert.That(rows, Has.Count.EqualTo(TariffsFigure.Probabilities.Length));
        foreach (var row in rows)
        {
            var rank = (int)Math.Ceiling(double.Parse(row["probability"]) * sorted.Length);
            Assert.That(double.Parse(row["tariff"]), Is.EqualTo(sorted[rank - 1]).Within(0.001 + 1e-9));
        }
    }

    [Test]
    public void Courses_drawn_are_real_and_spread_over_the_tariffs_of_the_last_day()
    {
        var final = Column("tariff.North.South");
        var rows = RunFigures.Rows(TariffsFigure.Compose(Summary)).Where(row => row["kind"] == "course").ToList();
        var chosen = rows.Select(row => long.Parse(row["replication"])).Distinct().ToList();
        Assert.That(chosen, Has.Count.EqualTo(12));
        foreach (var row in rows.Where(row => row["day"] is "30" or "60"))
            Assert.That(double.Parse(row["tariff"]), Is.EqualTo(Column($"tariff.{row["importer"]}.{row["exporter"]}.day_{row["day"]}")[int.Parse(row["replication"])]).Within(1e-12));
        var ranked = Enumerable.Range(0, Replications).OrderBy(row => final[row]).ThenBy(row => row).ToList();
        Assert.That(chosen.Select(row => final[(int)row]), Is.Ordered);
        Assert.That(chosen.Select(row => ranked.IndexOf((int)row)), Is.EqualTo(Enumerable.Range(0, 12).Select(i => ((2 * i) + 1) * Replications / 24)));
    }

    [TestCase("North", 30)]
    [TestCase("South", 60)]
    public void Confidence_and_later_agreement_are_those_of_the_rows(string side, int day)
    {
        var confident = Column($"main.confident_in_{side}.day_{day}");
        var agreed = Column("main.days_to_agreement");
        int[] open = [.. Enumerable.Range(0, Replications).Where(row => double.IsNaN(agreed[row]) || agreed[row] > day)];
        var rows = RunFigures.Rows(ConfidenceFigure.Compose(Summary)).Where(row => row["side"] == side && row["day"] == $"{day}").ToList();
        var all = rows.Single(row => row["tenths_confident"].Length == 0);
        Assert.That(double.Parse(all["mean_confidence"]), Is.EqualTo(open.Average(row => confident[row])).Within(1e-9));
        Assert.That((all["agree_later"], all["of"]), Is.EqualTo(($"{open.Count(row => !double.IsNaN(agreed[row]))}", $"{open.Length}")));
        for (var tenths = 0; tenths <= 10; tenths++)
        {
            int[] alike = [.. open.Where(row => (int)Math.Round(10 * confident[row]) == tenths)];
            var row = rows.Single(each => each["tenths_confident"] == $"{tenths}");
            Assert.That((row["agree_later"], row["of"]), Is.EqualTo(($"{alike.Count(each => !double.IsNaN(agreed[each]))}", $"{alike.Length}")));
        }
    }

    [Test]
    public void Payoffs_are_those_of_the_rows_of_each_ending()
    {
        var rows = RunFigures.Rows(PayoffsFigure.Compose(Summary));
        Assert.That(rows, Has.Count.EqualTo(2 * 5 * 6));
        foreach (var row in rows.Where(row => row["statistic"] is "mean"))
        {
            var payoffs = OfEnding($"main.payoff_of_{row["party"]}", row["ending"]);
            Assert.That(row["n"], Is.EqualTo($"{payoffs.Length}"));
            if (payoffs.Length > 0)
                Assert.That(double.Parse(row["value"]), Is.EqualTo(payoffs.Average()).Within(1e-9));
        }

        foreach (var row in rows.Where(row => row["statistic"] is "quantile" && row["ending"] is "mini_deal"))
            Assert.That(double.Parse(row["value"]), Is.EqualTo(Quantile([.. OfEnding($"main.payoff_of_{row["party"]}", "mini_deal").Order()], double.Parse(row["probability"]))).Within(1e-9));
    }

    [Test]
    public void The_division_of_the_gain_is_that_of_the_rows()
    {
        double[] sorted = [.. Column("main.share_of_North").Where(share => !double.IsNaN(share)).Order()];
        var rows = RunFigures.Rows(GainFigure.Compose(Summary));
        Assert.That(rows.Count(row => row["statistic"] is "dot"), Is.EqualTo(20));
        foreach (var row in rows.Where(row => row["statistic"] is "dot" or "quantile"))
            Assert.That(double.Parse(row["value"]), Is.EqualTo(Quantile(sorted, double.Parse(row["probability"]))).Within(1e-9));
        Assert.That(double.Parse(rows.Single(row => row["statistic"] is "more_than_half")["value"]), Is.EqualTo(sorted.Count(share => share > 0.5) / (double)sorted.Length).Within(1e-12));
    }

    [Test]
    public void Purchases_are_those_of_the_rows_in_which_any_are_pledged_or_due()
    {
        var (due, delivered) = (Column("main.due"), Column("main.delivered"));
        int[] owing = [.. Enumerable.Range(0, Replications).Where(row => due[row] > 0)];
        Assert.That(owing, Has.Length.GreaterThan(20));
        var means = RunFigures.Rows(PurchasesFigure.Compose(Summary)).Where(row => row["statistic"] is "mean").ToDictionary(row => row["quantity"], row => double.Parse(row["value"]), StringComparer.Ordinal);
        Assert.That(means["pledged"], Is.EqualTo(Column("main.purchases").Where(pledge => !double.IsNaN(pledge)).Average()).Within(1e-9));
        Assert.That(means["due"], Is.EqualTo(owing.Average(row => due[row])).Within(1e-9));
        Assert.That(means["delivered"], Is.EqualTo(owing.Average(row => delivered[row])).Within(1e-9));
        Assert.That(means["delivered_share"], Is.EqualTo(owing.Average(row => delivered[row] / due[row])).Within(1e-9));
    }

    [Test]
    public void Stations_on_the_last_day_are_the_endings_of_the_rows()
    {
        var endings = Column("main.ending").GroupBy(ending => (Ending)(int)ending).ToDictionary(group => group.Key, group => group.Count());
        var last = RunFigures.Rows(CourseFigure.Compose(Summary)).Where(row => row["kind"] is "last").ToDictionary(row => row["station"], row => int.Parse(row["count"]), StringComparer.Ordinal);
        Assert.That(last["break"], Is.EqualTo(endings.GetValueOrDefault(Ending.Breakdown)));
        Assert.That(last["truce"], Is.EqualTo(endings.GetValueOrDefault(Ending.Truce)));
        Assert.That(last["at_the_table"] + last["escalation"], Is.EqualTo(endings.GetValueOrDefault(Ending.StillTalking)));
        Assert.That(last["in_principle"] + last["signed"] + last["in_force"], Is.EqualTo(endings.GetValueOrDefault(Ending.MiniDeal) + endings.GetValueOrDefault(Ending.ComprehensiveDeal)));
        Assert.That(last["in_force"], Is.GreaterThan(0));
    }

    [Test]
    public void What_comes_to_a_station_stays_there_or_goes_on()
    {
        var rows = RunFigures.Rows(CourseFigure.Compose(Summary));
        foreach (var last in rows.Where(row => row["kind"] is "last"))
        {
            var station = last["station"];
            var came = rows.Where(row => row["kind"] is "moves" && row["to"] == station).Sum(row => int.Parse(row["count"]));
            var left = rows.Where(row => row["kind"] is "moves" && row["station"] == station).Sum(row => int.Parse(row["count"]));
            var began = station == "at_the_table" ? Replications : 0;
            Assert.That(began + came - left, Is.EqualTo(int.Parse(last["count"])), station);
        }
    }

    private static double[] OfEnding(string column, string ending)
    {
        var (values, endings) = (Column(column), Column("main.ending"));
        return [.. Enumerable.Range(0, Replications).Where(row => EndingWords.Id((Ending)(int)endings[row]) == ending).Select(row => values[row])];
    }

    private static double[] Column(string name)
    {
        var values = new double[Replications];
        var column = Enumerable.Range(0, Outcome.Columns.Length).Single(i => Outcome.Columns[i].Name == name);
        for (var done = 0; done < Replications;)
            done += Outcome.Values.Read(column, done, values.AsSpan(done));
        return values;
    }

    /// <summary>Type 7 of Hyndman and Fan (1996), written out.</summary>
    private static double Quantile(double[] sorted, double probability)
    {
        var place = (sorted.Length - 1) * probability;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
