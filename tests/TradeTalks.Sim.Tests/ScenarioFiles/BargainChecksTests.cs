using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles;

namespace TradeTalks.Sim.Tests.ScenarioFiles;

/// <summary>What makes no sense at a table with a protocol is refused before the run.</summary>
public sealed class BargainChecksTests
{
    private const string Good = """
        tradetalks: 1
        name: A pie
        time: {start: 2030-01-01, horizon: 30 d}
        sides:
          - {id: A, strategy: {time-dependent: {exponent: 0.25}}}
          - {id: B, strategy: {reservation: {}}, terms: {no_deal: 0.1}}
          - {id: C, strategy: {coin-flip: {}}}
        talks:
          - {id: pie, between: [A, B], protocol: {alternating-offers: {gap: 1 d, rounds: 10}}}
          - {id: other, between: [A, C], protocol: {alternating-offers: {answers: next-turn, opener: C}}}
        """;

    [Test]
    public void Tables_with_a_protocol_need_no_economy_and_no_issues()
    {
        var scenario = Read(Good).Scenario!;
        Assert.That((scenario.Talks.Length, scenario.Bargains.Length), Is.EqualTo((0, 2)));
        Assert.That(scenario.Bargains[1].Protocol.Opener, Is.EqualTo(1), "the second of between");
        Assert.That(scenario.Inputs.Slots.Select(slot => slot.Path), Has.Member("A.strategy.exponent").And.Member("B.terms.no_deal").And.Member("pie.gap").And.No.Member("A.friction"));
    }

    [TestCase("{time-dependent: {exponent: 0.25}}", "{attrition: {}}", "TT068", TestName = "A_strategy_for_standoffs_at_alternating_offers")]
    [TestCase("{time-dependent: {exponent: 0.25}}", "{political: {}}", "TT068", TestName = "The_political_agent_at_a_table_with_a_protocol")]
    [TestCase("{coin-flip: {}}", "{rubinstein: {}}", "TT068", TestName = "An_equilibrium_of_answers_at_once_where_answers_wait")]
    [TestCase("{reservation: {}}", "{skimming: {}}", "TT068", TestName = "Falling_demands_where_both_propose")]
    [TestCase("rounds: 10", "rounds: 10, over: line", null, TestName = "A_line_may_stand_where_strategies_allow_it")]
    [TestCase("rounds: 10", "rounds: 10, over: line, pie: 1", "TT067", TestName = "The_size_of_a_pie_where_there_is_none")]
    [TestCase("{id: C, strategy: {coin-flip: {}}}", "{id: C}", "TT011", TestName = "A_side_without_a_strategy")]
    [TestCase("{coin-flip: {}}", "{coin-flip: {}, hardliner: {}}", "TT010", TestName = "Two_strategies_at_once")]
    [TestCase("{coin-flip: {}}", "{coin-flips: {}}", "TT012", TestName = "A_strategy_that_is_not_known")]
    [TestCase("{id: C, strategy: {coin-flip: {}}}", "{id: C, strategy: {coin-flip: {}}, friction: 3 bn USD}", "TT067", TestName = "A_political_number_that_would_be_ignored")]
    [TestCase("between: [A, B], ", "between: [A, B], text_gap: 50 %, ", "TT067", TestName = "A_number_of_the_talks_at_a_table_with_a_protocol")]
    [TestCase("answers: next-turn, opener: C", "answers: next-turn, opener: B", "TT018", TestName = "An_opener_who_does_not_sit_there")]
    [TestCase("answers: next-turn, opener: C", "answers: next-turn, proposes: opener", "TT067", TestName = "Answers_in_the_next_turn_of_who_has_none")]
    [TestCase("{alternating-offers: {gap: 1 d, rounds: 10}}", "{standoff: {}}", "TT068", TestName = "A_standoff_of_sides_that_cannot_stand_off")]
    [TestCase("between: [A, B], protocol: {alternating-offers: {gap: 1 d, rounds: 10}}", "between: [A, B, C], protocol: {standoff: {}}", "TT069", TestName = "A_standoff_of_three")]
    [TestCase("rounds: 10", "rounds: 10, deadline: 2029-12-01", "TT051", TestName = "A_deadline_in_the_past")]
    public void What_makes_no_sense_is_refused(string right, string wrong, string? code)
    {
        var text = Good.Replace(right, wrong, StringComparison.Ordinal);
        Assert.That(text, Is.Not.EqualTo(Good));
        var reading = Read(text);
        var codes = reading.Problems.Sorted().Select(problem => problem.Code.Name).Distinct();
        Assert.That(codes, code is null ? Is.Empty : Has.Member(code));
    }

    [Test]
    public void A_script_has_its_moves_in_the_order_of_their_dates()
    {
        const string Script = "{scripted: {moves: [{from: 2030-01-03, demand: 70 %}, {from: 2030-01-05, demand: 60 %, accepts_from: 50 %}]}}";
        var moves = Read(Good.Replace("{coin-flip: {}}", Script, StringComparison.Ordinal)).Scenario!.Sides[2].Bargains!.Moves;
        (int, double, double)[] expected = [(2, 0.7, double.PositiveInfinity), (4, 0.6, 0.5)];
        Assert.That(moves.Select(move => (move.Day, move.Demand, move.AcceptsFrom)), Is.EqualTo(expected));
        var swapped = Read(Good.Replace("{coin-flip: {}}", Script.Replace("2030-01-05", "2030-01-02", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.That(swapped.Problems.Sorted().Select(problem => problem.Code.Name), Has.Member("TT051"));
    }

    private static Reading Read(string text) => ScenarioReader.Parse("pie.yaml", Encoding.UTF8.GetBytes(text));
}
