using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;

namespace TradeTalks.Sim.Table;

/// <summary>A table: two sides that bargain with each other, and what about.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="First">Index of the side named first.</param>
/// <param name="Second">Index of the side named second.</param>
/// <param name="Issues">What is bargained over.</param>
/// <param name="NextHighLevel">Date of the high-level round already agreed, if any.</param>
/// <param name="NextMidLevel">Date of the mid-level meeting already agreed, if any.</param>
/// <param name="Summits">Dates on which the leaders may meet, in order.</param>
/// <param name="Inputs">Values of <see cref="TalksParameters"/>, by index.</param>
public sealed record Talks(
    string Id, int First, int Second, ImmutableArray<Issue> Issues, DateOnly? NextHighLevel, DateOnly? NextMidLevel, ImmutableArray<DateOnly> Summits, ImmutableArray<Input> Inputs)
{
    /// <summary>Whether a tariff list is imposed by one side of the table on the other.</summary>
    public bool Concerns(TariffList list) =>
        (list.Imposer == First && list.Target == Second) || (list.Imposer == Second && list.Target == First);
}
