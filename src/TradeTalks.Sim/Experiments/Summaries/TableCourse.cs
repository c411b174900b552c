using System.Collections.Immutable;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>What the courses at one table passed through over time.</summary>
/// <param name="Agreements">When agreement was first reached.</param>
/// <param name="Moves">How the talks went from station to station.</param>
/// <param name="Insiders">What the officials of the two sides thought of the talks, the side named first in place 0.</param>
public sealed record TableCourse(AgreementDays Agreements, CourseMoves Moves, ImmutableArray<InsiderCounts> Insiders);
