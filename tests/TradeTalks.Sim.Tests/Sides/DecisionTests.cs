using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.Sides;

public sealed class DecisionTests
{
    // A half to the first, a quarter to the second, none to the third and a quarter to the last.
    [TestCase(0.01, 0)]
    [TestCase(0.49, 0)]
    [TestCase(0.5, 1)]
    [TestCase(0.74, 1)]
    [TestCase(0.75, 3)]
    [TestCase(0.99, 3)]
    public void A_uniform_number_falls_on_the_move_whose_stretch_holds_it_and_on_a_border_on_the_next(double uniform, int expected)
    {
        var decision = Menu(0, 0, 0, 0);
        (decision[0].Probability, decision[1].Probability, decision[3].Probability) = (0.5, 0.25, 0.25);
        Assert.That(decision.Pick(uniform), Is.EqualTo(expected));
    }

    [Test]
    public void What_rounding_leaves_open_at_the_top_falls_on_the_last_move()
    {
        // Six sixths add up to the number before 1.
        var decision = Menu(0, 0, 0, 0, 0, 0);
        decision.ChooseByLogit(1);
        Assert.That(decision.Pick(Math.BitDecrement(1)), Is.EqualTo(5));
    }

    [TestCase(0)]
    [TestCase(3000)]
    [TestCase(-3000)]
    public void Only_differences_of_worth_count_however_far_from_zero(double level)
    {
        var decision = Menu(level + 2, level + 5, level + 4);
        decision.ChooseByLogit(0.5);
        var sum = 1 + Math.Exp(1.5) + Math.Exp(1);
        Assert.That(Probabilities(decision), Is.EqualTo((double[])[1 / sum, Math.Exp(1.5) / sum, Math.Exp(1) / sum]).Within(1e-14));
    }

    [Test]
    public void A_move_that_is_worse_by_far_leaves_the_choice_to_the_others()
    {
        var decision = Menu(-3000, 2, 4);
        decision.ChooseByLogit(0.5);
        Assert.That(Probabilities(decision), Is.EqualTo((double[])[0, 1 / (1 + Math.E), 1 / (1 + Math.Exp(-1))]).Within(1e-14));
    }

    [TestCase(3000)]
    [TestCase(-3000)]
    public void A_choice_of_two_follows_the_same_rule(double level)
    {
        var decision = Menu(level + 2, level + 5);
        decision.ChooseByLogit(0.5);
        Assert.That(Probabilities(decision), Is.EqualTo((double[])[1 / (1 + Math.Exp(1.5)), 1 / (1 + Math.Exp(-1.5))]).Within(1e-14));
    }

    [Test]
    public void A_full_menu_of_six_can_be_chosen_from()
    {
        var decision = Menu(0, 1, 2, 3, 4, 5);
        decision.ChooseByLogit(Math.Log(2));
        Assert.That(Probabilities(decision), Is.EqualTo((double[])[1 / 63.0, 2 / 63.0, 4 / 63.0, 8 / 63.0, 16 / 63.0, 32 / 63.0]).Within(1e-14));
    }

    private static Decision Menu(params double[] values)
    {
        var decision = new Decision(DecisionKind.AfterRound);
        foreach (var value in values)
            decision.Offer(new Option { Move = Move.Hold, Value = value });
        return decision;
    }

    private static double[] Probabilities(Decision decision)
    {
        var probabilities = new double[decision.Count];
        for (var index = 0; index < decision.Count; index++)
            probabilities[index] = decision[index].Probability;
        return probabilities;
    }
}
