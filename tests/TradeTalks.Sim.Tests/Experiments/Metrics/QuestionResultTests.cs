using TradeTalks.Sim.Experiments;
using TradeTalks.Sim.Experiments.Metrics;
using TradeTalks.Sim.Experiments.Statistics;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Tests.Experiments.Metrics;

public sealed class QuestionResultTests
{
    [TestCase(3, true, 0.0625, 0.35667494393873245)]
    [TestCase(3, false, 0.5625, 1.2039728043259361)]
    [TestCase(0, true, 1, 2.302585092994046)]
    [TestCase(4, true, 0, 0.10536051565782628)]
    public void The_scores_are_those_of_Brier_and_of_the_logarithm_with_half_a_case_added(int yes, bool answer, double brier, double log)
    {
        var result = Result(new Question("q", "?", "share(any deal)") { Resolved = answer }, new ShareEstimate(yes, 4));
        Assert.That(result.Brier, Is.EqualTo(brier).Within(1e-15));
        Assert.That(result.LogScore, Is.EqualTo(log).Within(1e-14));
    }

    [Test]
    public void A_question_without_an_answer_has_no_score()
    {
        var result = Result(new Question("q", "?", "share(any deal)"), new ShareEstimate(1, 4));
        Assert.That((result.Brier, result.LogScore), Is.EqualTo(((double?)null, (double?)null)));
    }

    [Test]
    public void Neither_questions_nor_their_answers_nor_checks_change_what_happens()
    {
        var bare = new Case().Build();
        var asked = bare with { Questions = [new("q", "?", "share(any deal by day 10)") { Resolved = true }], Checks = ["share(any deal) > 1 %"] };
        Assert.That(new Experiment(asked, 100, 1).Run().Fingerprint, Is.EqualTo(new Experiment(bare, 100, 1).Run().Fingerprint));
    }

    private static QuestionResult Result(Question question, ShareEstimate share) => new(question, question.Metric, share);
}
