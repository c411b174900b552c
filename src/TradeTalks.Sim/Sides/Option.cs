namespace TradeTalks.Sim.Sides;

/// <summary>One move of a menu: what it would do, told by the engine, and what the side makes of it, told by its strategy.</summary>
public struct Option
{
    /// <summary>The move.</summary>
    public Move Move { get; init; }

    /// <summary>What the tariffs or goods concerned cost the side itself, leverage apart, USD bn a year; 0 where nothing is concerned.</summary>
    public double OwnLoss { get; init; }

    /// <summary>What they cost the other side, as this one sees it, USD bn a year.</summary>
    public double TheirLoss { get; init; }

    /// <summary>What the move gives out of the side's hand, USD bn a year.</summary>
    public double Leverage { get; init; }

    /// <summary>How often the step concerned has been put off already; for a gesture, how many the side has made; -1 where no step is concerned.</summary>
    public int Times { get; init; }

    /// <summary>What the side thinks the move is worth, USD bn a year.</summary>
    public double Value { get; set; }

    /// <summary>The probability with which the side makes the move, 0 to 1.</summary>
    public double Probability { get; set; }
}
