using System.Collections.Immutable;
using System.Text.Json;
using TradeTalks.Sim.Cli.Figures.Comparing;
using TradeTalks.Sim.Cli.ScenarioFiles.Reference;
using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Experiments.Comparisons;

namespace TradeTalks.Sim.Cli.Commands.Comparing;

/// <summary>A comparison with what is shown beside it.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Named">The variants as the user named them.</param>
/// <param name="Inputs">What they state differently.</param>
/// <param name="Smallest">The smallest differences that matter.</param>
internal sealed record ShownComparison(Comparison Comparison, ImmutableArray<NamedVariant> Named, ValueDifferences Inputs, ImmutableArray<SmallestDifference> Smallest)
{
    /// <summary>The letter of a variant.</summary>
    public static string Letter(int variant) => ComparedCases.Letter(variant);

    /// <summary>The coverage of the intervals in words: 95 %, 97.5 %.</summary>
    public string Level => $"{100 * Comparison.Level:0.##} %";

    /// <summary>That the cases do not span the same days, so that their last days are different ones; nothing where they do.</summary>
    public string DifferentDays
    {
        get
        {
            var calendars = Named.Select(one => one.Variant.Scenario.Calendar).ToList();
            return calendars.TrueForAll(calendar => (calendar.StartDate, calendar.HorizonDays) == (calendars[0].StartDate, calendars[0].HorizonDays))
                ? ""
                : $"The cases do not span the same days: {string.Join(", ", calendars.Select((calendar, place) => $"{Letter(place)} {Numbers.DayAndYear(calendar.StartDate)} to {Numbers.DayAndYear(calendar.LastDate)}"))}. Endings are those of the last day of each.";
        }
    }

    /// <summary>The differences worth a line: not those of shares nobody has in either variant, nor of quantities without a pair.</summary>
    public IEnumerable<Difference> Rows(Contrast contrast) => contrast.Differences.Where(difference =>
        difference.Pairs > 0 && (difference.Share is not { } share || share.Neither < share.Pairs));

    /// <summary>What a difference is called, with the number of its pairs where not all replications are pairs.</summary>
    public string NameOf(Difference difference)
    {
        var name = PlainNameOf(difference);
        return difference.Pairs < Comparison.Pairs ? $"{name} ({Numbers.Count(difference.Pairs)})" : name;
    }

    /// <summary>What a difference is called.</summary>
    public string PlainNameOf(Difference difference)
    {
        var scenario = Named[0].Variant.Scenario;
        var table = difference.Metric.State is { } state && scenario.Talks.Length > 1 ? scenario.Talks[state.Table].Id : "";
        return Differences.NameOf(difference.Metric, scenario.Calendar, table);
    }

    /// <summary>clear or unclear; same where no pair differs.</summary>
    public string WordFor(Difference difference) => difference.Verdict(SmallestDifference.For(difference, Smallest));

    /// <summary>Writes origins and inputs into the object of a comparison.</summary>
    public void WriteOrigin(Utf8JsonWriter json)
    {
        json.WriteString("model", ModelVersion.Text);
        json.WriteStartArray("inputs");
        foreach (var one in Named)
            json.WriteStringValue(one.HashWith(Comparison.Seed));
        json.WriteEndArray();
        json.WriteNumber("inputs_stated", Inputs.Total);
        json.WriteStartArray("inputs_that_differ");
        foreach (var row in Inputs.Rows)
        {
            json.WriteStartObject();
            json.WriteString("path", row.Path);
            json.WriteStartArray("values");
            foreach (var text in row.Texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
