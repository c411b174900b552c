using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Experiments.Summaries;

/// <summary>How the stations of a course are called.</summary>
public static class CourseStateWords
{
    /// <summary>The station in files, such as in_principle.</summary>
    public static string Id(CourseState state) => state switch
    {
        CourseState.AtTheTable => "at_the_table",
        CourseState.Escalation => "escalation",
        CourseState.Truce => "truce",
        CourseState.Break => "break",
        CourseState.InPrinciple => "in_principle",
        CourseState.SignedByBoth => "signed",
        CourseState.InForce => "in_force",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The station in figures, such as Agreed in principle.</summary>
    public static string Title(CourseState state) => state switch
    {
        CourseState.AtTheTable => "At the table",
        CourseState.Escalation => "Escalation",
        CourseState.Truce => "Truce",
        CourseState.Break => "Broken off",
        CourseState.InPrinciple => "Agreed in principle",
        CourseState.SignedByBoth => "Text signed",
        CourseState.InForce => "In force",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
