using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Tests.Runs;

/// <content>What agreements drop, cut and give back.</content>
internal sealed partial class TariffLedger
{
    private IEnumerable<(Segment Segment, double Share)> Granted(int table, IssueKind kind)
    {
        var (agenda, package) = _agreed[table];
        return Segment.Of(_scenario.Talks[table], _scenario.TariffLists)
            .Select((segment, place) => (Segment: segment, Share: package[place]))
            .Where(granted => granted.Segment.Kind == kind && granted.Segment.IsOn(agenda));
    }

    private void DropSteps(ChronicleEntry entry)
    {
        _agreed[entry.Table] = (entry.Agenda, entry.Package);
        Require(StepsAt(entry.Table).All(step => step.Dropped == 0), "steps come back before there is another agreement", entry);
        foreach (var (segment, share) in Granted(entry.Table, IssueKind.ScheduledSteps))
        {
            foreach (var step in _steps.Where(step => step.List == segment.List && step.IsAhead))
                (step.Dropped, step.IsAhead) = (share, share < 1);
        }
    }

    private void OweCuts(ChronicleEntry entry)
    {
        foreach (var list in ListsAt(entry.Table))
            _remembered[list] = _rates[list];
        foreach (var (segment, share) in Granted(entry.Table, IssueKind.TariffCuts))
        {
            if (share > 0 && _rates[segment.List] != 0)
                _owed.Add((Occurrence.TariffCut, segment.List, _rates[segment.List] * (1 - share)));
        }
    }

    private void OweSteps(ChronicleEntry entry) =>
        _owed.AddRange(StepsAt(entry.Table).Where(step => step.Dropped > 0).Select(step => (Occurrence.StepRestored, step.List, step.To)));

    private void OweRatesAndSteps(ChronicleEntry entry)
    {
        _owed.AddRange(ListsAt(entry.Table).Where(list => _rates[list] < _remembered[list]).Select(list => (Occurrence.RateRestored, list, _remembered[list])));
        OweSteps(entry);
    }

    private void Restore(ChronicleEntry entry)
    {
        var step = _steps.Find(step => step.Dropped > 0 && step.List == entry.List && AreEqual(step.To, entry.Second))!;
        Require(entry.Day >= Math.Max(step.Day, entry.Time.Day + 1), "a step that comes back keeps its day or gets a later one", entry);
        (step.Dropped, step.IsAhead, step.Day) = (0, true, entry.Day!.Value);
    }
}
