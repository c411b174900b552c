namespace TradeTalks.Sim.Runs;

/// <summary>The stations a course of the talks at one table passes through; finer than the endings, for the map of the course.</summary>
public enum CourseState
{
    /// <summary>The sides talk, nothing is held off and no tariff step has taken effect between them yet.</summary>
    AtTheTable,

    /// <summary>The sides talk, nothing is held off, and at least one tariff step has taken effect between them since the start.</summary>
    Escalation,

    /// <summary>The sides talk while a truce of leaders runs or a step is held off.</summary>
    Truce,

    /// <summary>One side has broken off.</summary>
    Break,

    /// <summary>There is an agreement in principle; its text is being written.</summary>
    InPrinciple,

    /// <summary>The text is signed, the agreement not yet in force.</summary>
    SignedByBoth,

    /// <summary>The agreement is in force.</summary>
    InForce,
}
