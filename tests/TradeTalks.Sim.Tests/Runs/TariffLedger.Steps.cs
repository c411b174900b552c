using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <content>How steps are put off, fall away and take effect.</content>
internal sealed partial class TariffLedger
{
    private void Postpone(ChronicleEntry entry)
    {
        var step = Announced(entry);
        Require(entry.Day > step.Day, "a step put off comes later", entry);
        Require(_cause!.What != Occurrence.Truce || entry.Day == _cause.Day, "a truce moves a step to its end", entry);
        step.Day = entry.Day!.Value;
    }

    private void PutOff(ChronicleEntry entry)
    {
        Postpone(entry);
        if (_cause!.What != Occurrence.Truce)
            _owed.AddRange(_steps.Where(step => step.IsAhead && step.Answers == entry.List && step.Day < entry.Day).Select(step => (Occurrence.StepFollowed, step.List, step.To)));
    }

    private void HoldSteps(ChronicleEntry entry) =>
        _owed.AddRange(StepsAt(entry.Table).Where(step => step.IsAhead && step.Day < entry.Day).Select(step => (Occurrence.StepPutOff, step.List, step.To)));

    private void Overtake(ChronicleEntry entry)
    {
        var step = Announced(entry);
        Require(AreEqual(After(step, _rates[entry.List]), _rates[entry.List]), "only a step that changes nothing falls away", entry);
        step.IsAhead = false;
    }

    private void TakeEffect(ChronicleEntry entry)
    {
        var due = _steps.Where(step => step.IsAhead && step.List == entry.List && SimTime.FromDays(step.Day) == entry.Time).ToList();
        Require(due.Count > 0, "a step takes effect on the day announced last", entry);
        var step = due.Find(step => AreEqual(entry.Second, After(step, _rates[entry.List])));
        Require(step != null, "a step leads to the rate announced, less the share dropped", entry);
        Require(!AreEqual(entry.Number, entry.Second), "a step that takes effect changes the rate", entry);
        step!.IsAhead = false;
        Change(entry);
    }
}
