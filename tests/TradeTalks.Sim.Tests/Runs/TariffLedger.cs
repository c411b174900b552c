using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Runs;

/// <summary>What rates, steps and duties have to be by the rules of the model, worked out from the scenario and the lines of a chronicle. A line the rules do not allow fails the test.</summary>
internal sealed partial class TariffLedger
{
    private const double Tolerance = 1e-12;

    private static readonly Dictionary<Occurrence, Action<TariffLedger, ChronicleEntry>> Handlers = new()
    {
        [Occurrence.ThreatAnnounced] = (ledger, entry) => ledger.Threaten(entry),
        [Occurrence.RetaliationAnnounced] = (ledger, entry) => ledger.Retaliate(entry),
        [Occurrence.NothingLeftToTax] = (ledger, entry) => ledger.FindNothing(entry),
        [Occurrence.StepPutOff] = (ledger, entry) => ledger.PutOff(entry),
        [Occurrence.StepFollowed] = (ledger, entry) => ledger.Postpone(entry),
        [Occurrence.Truce] = (ledger, entry) => ledger.HoldSteps(entry),
        [Occurrence.StepOvertaken] = (ledger, entry) => ledger.Overtake(entry),
        [Occurrence.StepTookEffect] = (ledger, entry) => ledger.TakeEffect(entry),
        [Occurrence.Exemption] = (ledger, entry) => ledger.Exempt(entry),
        [Occurrence.AgreementInPrinciple] = (ledger, entry) => ledger.DropSteps(entry),
        [Occurrence.EnteredIntoForce] = (ledger, entry) => ledger.OweCuts(entry),
        [Occurrence.TariffCut] = (ledger, entry) => ledger.Change(entry),
        [Occurrence.Reneged] = (ledger, entry) => ledger.OweSteps(entry),
        [Occurrence.SnappedBack] = (ledger, entry) => ledger.OweRatesAndSteps(entry),
        [Occurrence.RateRestored] = (ledger, entry) => ledger.Change(entry),
        [Occurrence.StepRestored] = (ledger, entry) => ledger.Restore(entry),
    };

    private readonly TalksState _state;
    private readonly Scenario _scenario;
    private readonly List<LedgerStep> _steps = [];
    private readonly List<(Occurrence What, int List, double Rate)> _owed = [];
    private readonly (Agenda Agenda, Package Package)[] _agreed;
    private readonly double[] _rates;
    private readonly double[] _remembered;
    private readonly double[] _duties;
    private readonly double[] _changedOn;
    private ChronicleEntry? _cause;

    /// <summary>A ledger of a course that has just begun.</summary>
    /// <param name="state">Read for the scenario and the sides' numbers; rates and steps only to be compared.</param>
    public TariffLedger(TalksState state)
    {
        (_state, _scenario) = (state, state.Scenario);
        _rates = [.. _scenario.TariffLists.Select(list => list.Rate)];
        _remembered = [.. _rates];
        (_duties, _changedOn) = (new double[_rates.Length], new double[_rates.Length]);
        _agreed = new (Agenda, Package)[_scenario.Talks.Length];
        for (var list = 0; list < _rates.Length; list++)
            AddScheduled(list);
    }

    /// <summary>What the ledger has a rule for.</summary>
    public static IEnumerable<Occurrence> Rules => Handlers.Keys;

    /// <summary>What has happened that the ledger has a rule for.</summary>
    public HashSet<Occurrence> Followed { get; } = [];

    /// <summary>Takes the next line of the chronicle.</summary>
    public void Tell(ChronicleEntry entry)
    {
        Settle(entry);
        CheckNothingIsLate(entry.Time);
        if (Handlers.TryGetValue(entry.What, out var follow))
        {
            follow(this, entry);
            Followed.Add(entry.What);
        }

        if (entry.What is not (Occurrence.StepPutOff or Occurrence.StepFollowed))
            _cause = entry;
    }

    /// <summary>Compares the state of the run with the ledger, when all that comes before a moment has been told.</summary>
    public void Compare(SimTime moment)
    {
        if (_owed.Count > 0)
            Assert.Fail($"{_owed[0]} has not come by day {moment.Days}, replication {_state.Replication}");
        CheckNothingIsLate(moment);
        for (var list = 0; list < _rates.Length; list++)
        {
            if (!AreEqual(_state.Tariffs.Rates[list], _rates[list]))
                Assert.Fail($"{_scenario.TariffLists[list].Id} is taxed at {_state.Tariffs.Rates[list]}, not {_rates[list]}, on day {moment.Days}, replication {_state.Replication}");
        }

        var steps = _state.Tariffs.Steps;
        Assert.That(steps.Length, Is.EqualTo(_steps.Count), "steps announced");
        for (var step = 0; step < steps.Length; step++)
        {
            if (!IsSame(steps[step], _steps[step]))
                Assert.Fail($"step {step} on {_scenario.TariffLists[_steps[step].List].Id} is not as told on day {moment.Days}, replication {_state.Replication}");
        }
    }

    /// <summary>Duties that have fallen due on a list, USD bn.</summary>
    public double DutiesUntil(int list, SimTime moment) =>
        _duties[list] + (_scenario.TariffLists[list].Coverage * _rates[list] * (moment.Days - _changedOn[list]) / 365);

    /// <summary>The rate of a list once all steps ahead have taken effect.</summary>
    public double RateAhead(int list) => _steps.Where(step => step.List == list && step.IsAhead).Aggregate(_rates[list], (rate, step) => After(step, rate));

    /// <summary>What the side of an entry imports from the other side of its table and neither taxes nor means to tax, USD bn a year.</summary>
    public double ImportsLeft(ChronicleEntry entry)
    {
        var other = _scenario.Talks[entry.Table].First + _scenario.Talks[entry.Table].Second - entry.Side;
        return _scenario.Economy.Flows.Where(flow => flow.Importer == entry.Side && flow.Exporter == other).Sum(flow => flow.Imports)
            - ListsOf(entry).Where(list => RateAhead(list) > 0).Sum(list => _scenario.TariffLists[list].Coverage);
    }

    private static bool AreEqual(double one, double other) => Math.Abs(one - other) <= Tolerance;

    private static bool IsSame(in StepState state, LedgerStep step) =>
        state.List == step.List && state.Answers == step.Answers && state.IsPending == step.IsAhead && state.Due == SimTime.FromDays(step.Day)
        && AreEqual(state.ToRate, step.To) && AreEqual(state.Dropped, step.Dropped);

    private void AddScheduled(int list)
    {
        var rate = _rates[list];
        foreach (var step in _scenario.TariffLists[list].Steps)
        {
            _steps.Add(new LedgerStep(list, rate, step.ToRate, step.Answers, step.Due.DayNumber - _scenario.Calendar.StartDate.DayNumber));
            rate = step.ToRate;
        }
    }

    private void Require(bool holds, string rule, ChronicleEntry entry)
    {
        if (!holds)
            Assert.Fail($"{rule}: {entry.What}, {(entry.List < 0 || entry.Table < 0 ? "no list" : _scenario.TariffLists[entry.List].Id)}, day {entry.Time.Days}, replication {_state.Replication}");
    }

    /// <summary>What one event brings with it is told at once, and is not told without it.</summary>
    private void Settle(ChronicleEntry entry)
    {
        var place = _owed.FindIndex(owed => owed.What == entry.What && owed.List == entry.List && AreEqual(owed.Rate, entry.Second));
        if (place >= 0)
        {
            _owed.RemoveAt(place);
            return;
        }

        Require(_owed.Count == 0, "what an event brings with it comes at once", entry);
        Require(entry.What is not (Occurrence.StepFollowed or Occurrence.TariffCut or Occurrence.RateRestored or Occurrence.StepRestored), "nothing of the kind was to come", entry);
        Require(entry.What != Occurrence.StepPutOff || IsPutOffBy(entry.Side), "a step is put off by its imposer or a truce", entry);
    }

    private bool IsPutOffBy(int side)
    {
        if (_cause is not { What: Occurrence.Decided } decided || decided.Side != side)
            return false;
        var decision = decided.Decision;
        return decision[decided.Chosen].Move is Move.PutOff or Move.Delay;
    }

    private void CheckNothingIsLate(SimTime now)
    {
        foreach (var step in _steps)
        {
            if (step.IsAhead && SimTime.FromDays(step.Day) < now)
                Assert.Fail($"the step on {_scenario.TariffLists[step.List].Id} due on day {step.Day} has not come by day {now.Days}, replication {_state.Replication}");
        }
    }

    /// <summary>The rate after a step: as far as the announced rate, less the share dropped; a rise lowers nothing.</summary>
    private double After(LedgerStep step, double rate)
    {
        if (step.To >= _scenario.TariffLists[step.List].Rate && step.To < rate)
            return rate;
        return rate + ((step.To - rate) * (1 - step.Dropped));
    }

    private double NextRung(int list) => _scenario.TariffLists[list].Ladder.Where(rung => rung > RateAhead(list) + Tolerance).DefaultIfEmpty(double.NaN).First();

    private IEnumerable<int> ListsAt(int table) => Enumerable.Range(0, _rates.Length).Where(list => _scenario.Talks[table].Concerns(_scenario.TariffLists[list]));

    private IEnumerable<int> ListsOf(ChronicleEntry entry) => ListsAt(entry.Table).Where(list => _scenario.TariffLists[list].Imposer == entry.Side);

    private IEnumerable<LedgerStep> StepsAt(int table) => _steps.Where(step => _scenario.Talks[table].Concerns(_scenario.TariffLists[step.List]));

    private LedgerStep Announced(ChronicleEntry entry)
    {
        var found = _steps.Where(step => step.IsAhead && step.List == entry.List && AreEqual(step.To, entry.Second)).ToList();
        Require(found.Count == 1, "the step was announced and lies ahead", entry);
        return found[0];
    }

    private void Announce(ChronicleEntry entry, int answers)
    {
        Require(AreEqual(entry.Number, RateAhead(entry.List)), "a new step starts from all that is in force or ahead", entry);
        Require(entry.Second > entry.Number + Tolerance, "a step announced raises the rate", entry);
        _steps.Add(new LedgerStep(entry.List, entry.Number, entry.Second, answers, entry.Day!.Value));
    }

    private void Exempt(ChronicleEntry entry)
    {
        var heaviest = ListsOf(entry).Max(list => _scenario.TariffLists[list].Coverage * _rates[list]);
        Require(AreEqual(_scenario.TariffLists[entry.List].Coverage * _rates[entry.List], heaviest), "a gesture is on the heaviest list", entry);
        Require(AreEqual(entry.Second, _rates[entry.List] * (1 - _state.Side(entry.Side)[SideParameters.Exemption])), "a gesture takes off the share exempted", entry);
        Change(entry);
    }

    private void Change(ChronicleEntry entry)
    {
        Require(AreEqual(entry.Number, _rates[entry.List]), "each change starts where the one before ended", entry);
        _duties[entry.List] = DutiesUntil(entry.List, entry.Time);
        (_rates[entry.List], _changedOn[entry.List]) = (entry.Second, entry.Time.Days);
    }
}
