namespace TradeTalks.Sim.Keys;

/// <summary>The values one owner's parameters have in one replication.</summary>
/// <remarks>A parameter that chance sets each time has no value here (NaN): it is drawn where it is needed.</remarks>
/// <param name="Values">The values of all owners, one after the other.</param>
/// <param name="Offset">Where this owner's values begin.</param>
public readonly record struct ParameterValues(double[] Values, int Offset)
{
    /// <summary>The value of a parameter, in the unit of its key.</summary>
    public double this[Parameter parameter] => Values[Offset + parameter.Index];
}
