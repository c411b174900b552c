using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Runs.Events;

namespace TradeTalks.Sim.Runs;

/// <content>Which handler serves which kind of event.</content>
public sealed partial class TalksRun
{
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each kind of event.")]
    private void Handle(in Event next)
    {
        var (owner, subject) = (next.Owner, next.Subject);
        switch ((EventKind)next.Kind)
        {
            case EventKind.PoliticalShock: PoliticalShock.Happen(this, State.Sides[owner]); break;
            case EventKind.Election: Election.Happen(this, State.Sides[owner]); break;
            case EventKind.StepDecision: StepDecision.Happen(this, subject); break;
            case EventKind.Listing: Listing.Happen(this, subject); break;
            case EventKind.StepTakesEffect: StepTakesEffect.Happen(this, subject); break;
            case EventKind.EntryIntoForce: EntryIntoForce.Happen(this, State.Tables[owner]); break;
            case EventKind.TruceLapses: TruceLapses.Happen(this, State.Tables[owner]); break;
            case EventKind.Retaliation: Retaliation.Happen(this, subject); break;
            case EventKind.News: News.Happen(this, State.Tables[owner], subject); break;
            case EventKind.Statement: Statement.Happen(this, State.Tables[owner], subject); break;
            case EventKind.Leak: Leak.Happen(this, State.Tables[owner], subject); break;
            case EventKind.MidLevelMeeting: MidLevelMeeting.Happen(this, State.Tables[owner]); break;
            case EventKind.HighLevelRound: HighLevelRound.Happen(this, State.Tables[owner]); break;
            case EventKind.OfferTabled: OfferTabled.Happen(this, State.Tables[owner], subject); break;
            case EventKind.Summit: Summit.Happen(this, State.Tables[owner], subject); break;
            case EventKind.TextFinished: TextFinished.Happen(this, State.Tables[owner]); break;
            case EventKind.Signature: Signature.Happen(this, State.Tables[owner]); break;
            case EventKind.Doubt: Doubt.Happen(this, State.Tables[owner], subject); break;
            case EventKind.RoundCloses: RoundCloses.Happen(this, State.Tables[owner]); break;
            case EventKind.Debrief: Debrief.Happen(this, State.Tables[owner], subject); break;
            case EventKind.PurchasesMonth: PurchasesMonth.Happen(this, State.Tables[owner]); break;
            case EventKind.Review: Review.Happen(this, State.Tables[owner]); break;
            case EventKind.BargainTurn: BargainTurn.Happen(this, State.Bargains[owner]); break;
            case EventKind.BargainBreakdown: BargainBreakdown.Happen(this, State.Bargains[owner]); break;
            case EventKind.BargainDeadline: BargainDeadline.Happen(this, State.Bargains[owner]); break;
            case EventKind.GivingIn: GivingIn.Happen(this, State.Bargains[owner], subject); break;
            default: throw new InvalidOperationException($"No handler is known for event kind {next.Kind}.");
        }
    }
}
