using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Tests.Runs;

/// <content>What may be threatened and how it may be answered.</content>
internal sealed partial class TariffLedger
{
    private void Threaten(ChronicleEntry entry)
    {
        Require(entry.List == ListsOf(entry).First(list => !double.IsNaN(NextRung(list))), "a threat is about the first list with a rung left", entry);
        Require(AreEqual(entry.Second, NextRung(entry.List)), "a threat goes to the next rung", entry);
        Require(entry.Day > entry.Time.Day, "a threat is due tomorrow at the earliest", entry);
        Announce(entry, -1);
    }

    private void Retaliate(ChronicleEntry entry)
    {
        var answered = _cause!.List;
        var steps = _steps.Where(step => step.List == answered).ToList();
        Require(_cause.Decision.Kind == DecisionKind.AnswerToStep && _cause.Side == entry.Side, "an answer is decided on", entry);
        Require(entry.List == ListToTax(entry), "an answer is on the first list that is taxed or fits into the imports left", entry);
        Require(steps.Exists(step => IsAnswerTo(step, entry)), "an answer is in proportion and due with the step it answers", entry);
        Announce(entry, answered);
    }

    private bool IsAnswerTo(LedgerStep step, ChronicleEntry entry) => entry.Day == Math.Max(step.Day, entry.Time.Day + 1) && AreEqual(entry.Second, RateInAnswer(entry, step));

    private void FindNothing(ChronicleEntry entry) =>
        Require(_state.Tariffs.Steps.Length == _state.Tariffs.MostSteps || ListToTax(entry) < 0, "an answer is made as long as there is something to tax", entry);

    private double RateInAnswer(ChronicleEntry entry, LedgerStep answered)
    {
        var (me, list) = (_state.Side(entry.Side), _scenario.TariffLists[answered.List]);
        var ratio = me[list.Coverage > me[SideParameters.LargeStep] ? SideParameters.RetaliationRatioLarge : SideParameters.RetaliationRatio];
        var duty = ratio * list.Coverage * Math.Max(0, answered.To - answered.From);
        return Math.Min(NextRung(entry.List), RateAhead(entry.List) + (duty / _scenario.TariffLists[entry.List].Coverage));
    }

    private int ListToTax(ChronicleEntry entry)
    {
        var left = ImportsLeft(entry);
        return ListsOf(entry).Where(list => !double.IsNaN(NextRung(list)) && (RateAhead(list) > 0 || _scenario.TariffLists[list].Coverage <= left)).DefaultIfEmpty(-1).First();
    }
}
