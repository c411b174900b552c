using System.Collections.Immutable;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Table.Outcomes;

/// <summary>An issue that is settled by choosing one of its options.</summary>
/// <param name="Id">Its name in the scenario.</param>
/// <param name="Options">What can be chosen, 1 or more.</param>
/// <param name="Values">What the options are worth, for each seat.</param>
public sealed record ChoiceIssue(string Id, ImmutableArray<string> Options, ImmutableArray<OptionValues> Values);

/// <summary>What the options of an issue are worth to a seat: the weight of the issue times the value of the option.</summary>
/// <param name="Weight">How much the issue counts.</param>
/// <param name="Values">Value of each option.</param>
public sealed record OptionValues(Input Weight, ImmutableArray<Input> Values);
