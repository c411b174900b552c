using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Sides;

/// <summary>The parameters of a side, grouped by what they shape.</summary>
public static partial class SideParameters
{
    private static ParameterCatalogue? _catalogue;

    /// <summary>All of them, by index.</summary>
    /// <remarks>Made on first use, because the parts of this class may be initialised in any order.</remarks>
    public static ParameterCatalogue Catalogue => _catalogue ??= new ParameterCatalogue();
}
