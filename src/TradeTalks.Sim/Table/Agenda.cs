namespace TradeTalks.Sim.Table;

/// <summary>How much is on the table: a small set of issues, or all of them.</summary>
public enum Agenda
{
    /// <summary>The small deal: a pause in tariffs against purchases and what else is easy.</summary>
    Mini,

    /// <summary>Everything, structural issues included.</summary>
    Comprehensive,
}
