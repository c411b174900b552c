namespace TradeTalks.Sim.Engine.Distributions;

/// <summary>A distribution was asked for with parameters that do not make one; the message is fit to be shown to a user.</summary>
/// <param name="message">What is wrong, in a user's words.</param>
/// <param name="parameter">The parameter at fault, as the factory names it.</param>
public sealed class DistributionArgumentException(string message, string parameter) : ArgumentException(message, parameter)
{
    /// <summary>What is wrong, in a user's words, without the parameter's name behind it.</summary>
    public override string Message { get; } = message;
}
