using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Sides;

/// <summary>Works out what an agenda promises both seats of a table, once one of them is asked about it.</summary>
public interface IAppraiser
{
    /// <summary>Brings the prospects of both seats up to date.</summary>
    /// <param name="agenda">The agenda asked about.</param>
    public void Appraise(Agenda agenda);
}
