using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Sides.Bargainers;

/// <summary>The part of a strategy that says what to propose; what to accept may be left to an <see cref="IAcceptanceRule"/>.</summary>
/// <remarks>Source of the division: Baarslag, Hindriks, Hendrikx, Dirkzwager and Jonker (2014), Decoupling negotiating agents to explore the space of negotiation strategies.</remarks>
public interface IOfferRule
{
    /// <summary>Whether it leaves anything to <see cref="BargainView.Luck"/>, which is then drawn for it.</summary>
    public bool UsesLuck => false;

    /// <summary>Takes its seat for another replication.</summary>
    public void Begin(in BargainView view)
    {
    }

    /// <summary>Whether it wants to be shown what others propose, by <see cref="Receive"/>.</summary>
    public bool Listens => false;

    /// <summary>Notes a proposal another side has made.</summary>
    public void Receive(in BargainView view, in Proposal proposal)
    {
    }

    /// <summary>What it would propose now; changes nothing, since it is also asked in order to weigh a proposal against it.</summary>
    public void Next(in BargainView view, ref Proposal proposal);

    /// <summary>Notes that its proposal has been made.</summary>
    public void Send(in BargainView view, in Proposal proposal)
    {
    }

    /// <summary>The worth at which the strategy by itself accepts now.</summary>
    public double Threshold(in BargainView view);

    /// <summary>Becomes an exact copy of the rule in the same seat of another run.</summary>
    public void CopyFrom(IOfferRule other)
    {
    }
}
