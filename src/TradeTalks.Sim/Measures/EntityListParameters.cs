using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Measures;

/// <summary>The parameters of a blacklist.</summary>
public static class EntityListParameters
{
    /// <summary>All of them, by index.</summary>
    public static ParameterCatalogue Catalogue { get; } = new();

    /// <summary>Days between listings the agency makes on its own ground.</summary>
    public static Parameter ListingGap { get; } = Catalogue.Add(
        "The agency",
        "listing_gap",
        new NumberForm(Quantity.Duration, 0.01, 100_000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Exponential(80)), "seven US listings in 19 months to September 2019 and one on 7 October 2019; no memory between them"),
        "Days between listings the agency makes on its own ground, whatever the talks.",
        "{exponential: {mean: 80 d}}");

    /// <summary>Firms and bodies added by one listing.</summary>
    public static Parameter ListingSize { get; } = Catalogue.Add(
        "The agency",
        "listing_size",
        new NumberForm(Quantity.Number, 1, 10_000, Variation.Chance),
        new Standard(Input.EachTime(Distribution.Lognormal(30, 30).Truncated(1, 10_000)), "US listings to October 2019: 1, 5, 28, 37, 44, 46 and 69 entities"),
        "Firms and bodies added by one listing.",
        "{lognormal: {mean: 30, sd: 30}, min: 1}");
}
