namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>The part of a strategy that says what to accept.</summary>
/// <remarks>Source: Baarslag, Hindriks and Jonker (2014), Decision Support Systems 60:68, Effective acceptance conditions in real-time automated negotiation.</remarks>
public interface IAcceptanceRule
{
    /// <summary>Whether to accept the standing proposal. That it is worth no less than having no agreement has been seen to.</summary>
    /// <param name="view">What the side can see.</param>
    /// <param name="weighed">The standing proposal beside the own ones.</param>
    public bool Accepts(in BargainView view, in Weighed weighed);
}

/// <summary>A proposal beside the own ones, by what each is worth to the side.</summary>
/// <param name="Offered">The standing proposal.</param>
/// <param name="Next">The own proposal that would come next.</param>
/// <param name="Last">The own last proposal; NaN before the first.</param>
public readonly record struct Weighed(double Offered, double Next, double Last);
