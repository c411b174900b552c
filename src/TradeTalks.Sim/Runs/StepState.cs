using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>What has become of one announced tariff step.</summary>
public struct StepState
{
    /// <summary>Index of its tariff list.</summary>
    public int List { get; init; }

    /// <summary>Which announcement on its list it is, from 0; those of the scenario come first.</summary>
    public int Number { get; init; }

    /// <summary>Additional rate before the step, as expected when it was announced, as a fraction.</summary>
    public double FromRate { get; init; }

    /// <summary>Additional rate after the step, as a fraction.</summary>
    public double ToRate { get; init; }

    /// <summary>Index of the list whose next step it answers; -1 where it stands for itself.</summary>
    public int Answers { get; init; }

    /// <summary>When it is to take effect.</summary>
    public SimTime Due { get; set; }

    /// <summary>When it was announced for that day.</summary>
    public SimTime Announced { get; set; }

    /// <summary>How often it has been put off in this replication.</summary>
    public int Postponements { get; set; }

    /// <summary>Whether it waits because it was put off or a truce holds it.</summary>
    public bool IsHeldOff { get; set; }

    /// <summary>Share of it an agreement has dropped, 0 to 1; it comes back if the agreement is broken.</summary>
    public double Dropped { get; set; }

    /// <summary>Whether it still lies ahead.</summary>
    public bool IsPending { get; set; }
}
