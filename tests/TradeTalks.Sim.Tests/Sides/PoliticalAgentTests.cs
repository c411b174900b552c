using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Strategies;
using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class PoliticalAgentTests
{
    [TestCase(DecisionKind.AnswerToStep, Move.Retaliate, Move.LetPass, 0.35)]
    [TestCase(DecisionKind.TalksAfterStep, Move.BreakOff, Move.KeepTalking, 0.2)]
    public void A_step_is_met_with_the_probabilities_of_the_scenario(DecisionKind kind, Move first, Move second, double expected)
    {
        var decision = new Decision(kind);
        decision.Offer(first);
        decision.Offer(second);
        PoliticalAgent.Instance.Decide(new Sitting().With(Retaliates, 0.35).With(SuspendsTalks, 0.2).View, ref decision);
        Assert.That((decision[0].Probability, decision[1].Probability), Is.EqualTo((expected, 1 - expected)).Within(1e-15));
    }

    [TestCase(Move.TalkAboutAll)]
    [TestCase(Move.TalkAboutFew)]
    [TestCase(Move.Accept)]
    [TestCase(Move.Refuse)]
    [TestCase(Move.WalkOut)]
    [TestCase(Move.StayOn)]
    [TestCase(Move.Retaliate)]
    [TestCase(Move.LetPass)]
    [TestCase(Move.BreakOff)]
    [TestCase(Move.KeepTalking)]
    public void A_move_with_a_probability_of_its_own_is_not_weighed(Move move)
    {
        var decision = new Decision(DecisionKind.AfterRound);
        decision.Offer(move);
        Assert.That(() => PoliticalAgent.Instance.Decide(new Sitting().View, ref decision), Throws.InvalidOperationException.With.Message.Contains($"{move}"));
    }

    [Test]
    public void A_question_without_a_conduct_is_refused()
    {
        var decision = new Decision((DecisionKind)99);
        Assert.That(() => PoliticalAgent.Instance.Decide(new Sitting().View, ref decision), Throws.InvalidOperationException.With.Message.Contains("99"));
    }
}
