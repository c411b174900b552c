using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Table;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Sides.Strategies;

/// <summary>The default strategy: a government with aspirations, a reference point, an audience and beliefs, whose choices are noisy.</summary>
/// <remarks>The formulas stand in the three conducts beside this file and in docs/model.md, section Submodels.</remarks>
public sealed class PoliticalAgent : IStrategy
{
    /// <summary>The agent; it keeps nothing, so one serves every side.</summary>
    public static PoliticalAgent Instance { get; } = new();

    /// <inheritdoc/>
    public void Compose(View view, ref Package package) => TableConduct.Offer(view, view.Public.Agenda, ref package);

    /// <inheritdoc/>
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One case for each kind of decision.")]
    public void Decide(View view, ref Decision decision)
    {
        switch (decision.Kind)
        {
            case DecisionKind.AgendaWish:
                decision.SetFirst(TableConduct.PrefersComprehensive(view));
                break;
            case DecisionKind.Answer:
                decision.SetFirst(TableConduct.Accepts(view, view.Public.Agenda, view.Public.Offer));
                break;
            case DecisionKind.Leave:
                decision.SetFirst(TableConduct.WalksOut(view, view.Public.Agenda, view.Public.Offer));
                break;
            case DecisionKind.AnswerToStep:
                decision.SetFirst(view.Me[Retaliates]);
                break;
            case DecisionKind.TalksAfterStep:
                decision.SetFirst(view.Me[SuspendsTalks]);
                break;
            case DecisionKind.AfterRound or DecisionKind.Deadline or DecisionKind.HomeReview or DecisionKind.Truce or DecisionKind.Doubt or DecisionKind.Breach:
                DecideByWorth(view, ref decision);
                break;
            default:
                throw new InvalidOperationException($"No conduct is known for {decision.Kind}.");
        }
    }

    private static void DecideByWorth(View view, ref Decision decision)
    {
        for (var index = 0; index < decision.Count; index++)
            decision[index].Value = Worth(view, decision[index]);
        decision.ChooseByLogit(view.Me[PrincipalPrecision]);
    }

    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each move.")]
    private static double Worth(View view, in Option option) => option.Move switch
    {
        Move.Hold => PressureConduct.Wait(view),
        Move.Threaten => PressureConduct.Threaten(view, option),
        Move.Delay or Move.PutOff => PressureConduct.PutOff(view, option),
        Move.Blacklist => PressureConduct.Blacklist(view),
        Move.Goodwill => PressureConduct.Goodwill(view, option),
        Move.CarryOut => PressureConduct.CarryOut(view, option),
        Move.MakeTruce => PressureConduct.MakeTruce(view, option),
        Move.PartWithout => PressureConduct.PartWithout(view, option),
        Move.Approve => DealConduct.Approve(view),
        Move.StrikeOut => DealConduct.StrikeOut(view),
        Move.StandBy => DealConduct.StandBy(view),
        Move.Renege => DealConduct.Renege(view),
        Move.SnapBack => DealConduct.SnapBack(view),
        Move.Overlook => DealConduct.Overlook(view, option),
        Move.TalkAboutAll or Move.TalkAboutFew or Move.Accept or Move.Refuse or Move.WalkOut or Move.StayOn => NotWeighed(option),
        Move.Retaliate or Move.LetPass or Move.BreakOff or Move.KeepTalking => NotWeighed(option),
        _ => NotWeighed(option),
    };

    /// <summary>Moves that are chosen by a probability of their own, not by what they are worth.</summary>
    private static double NotWeighed(in Option option) => throw new InvalidOperationException($"The political agent does not weigh {option.Move}.");
}
