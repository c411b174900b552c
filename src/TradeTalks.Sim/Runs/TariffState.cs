using System.Collections.Immutable;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Runs;

/// <summary>Rates in force, steps announced and duties paid, on every tariff list.</summary>
public sealed class TariffState
{
    /// <summary>Steps a course can announce beyond those of the scenario; after that no threat is left to make.</summary>
    public const int MostNewSteps = 64;

    private const double DaysPerYear = 365;

    // A rate that was worked out may lie this far below the rung it stands on.
    private const double Rounding = 1e-12;

    private readonly ImmutableArray<TariffList> _lists;
    private readonly ImmutableArray<StepState> _announced;
    private readonly double[] _duties;
    private readonly double[] _before;
    private readonly int[] _announcements;
    private readonly StepState[] _steps;
    private readonly int[] _versions;
    private readonly double[] _pending;
    private readonly double[] _nextRungs;
    private int _count;
    private SimTime _accruedTo;

    internal TariffState(ImmutableArray<TariffList> lists, Calendar calendar)
    {
        _lists = lists;
        _announced = [.. lists.SelectMany((list, index) => list.Steps.Select((step, number) => new StepState
        {
            List = index,
            Number = number,
            FromRate = number == 0 ? list.Rate : list.Steps[number - 1].ToRate,
            ToRate = step.ToRate,
            Answers = step.Answers,
            Due = calendar.At(step.Due),
            Announced = calendar.At(step.Announced),
            IsPending = true,
        }))];
        Rates = new double[lists.Length];
        _duties = new double[lists.Length];
        _before = new double[lists.Length];
        _announcements = new int[lists.Length];
        _versions = new int[lists.Length];
        (_pending, _nextRungs) = (new double[lists.Length], new double[lists.Length]);
        _steps = new StepState[_announced.Length + MostNewSteps];
    }

    /// <summary>Additional rate in force on each list, as a fraction. Changed by <see cref="SetRate"/> alone.</summary>
    public double[] Rates { get; }

    /// <summary>Every step announced so far, those of the scenario first.</summary>
    public Span<StepState> Steps => _steps.AsSpan(0, _count);

    /// <summary>Steps a course can have in all.</summary>
    public int MostSteps => _steps.Length;

    /// <summary>Grows whenever rates or pending steps change, so that prices worked out before are known to be stale.</summary>
    public int Version { get; private set; }

    /// <summary>Grows whenever a rate in force changes.</summary>
    public int RateVersion { get; private set; }

    /// <summary>When a rate in force last changed; the start if none has.</summary>
    public SimTime ChangedAt { get; private set; }

    /// <summary>Duties collected on a list so far, on trade before the conflict, USD bn.</summary>
    public double Duties(int list) => _duties[list];

    /// <summary>Changes the rate of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rate">The additional rate from now on, as a fraction.</param>
    /// <param name="now">The moment.</param>
    public void SetRate(int list, double rate, SimTime now)
    {
        Accrue(now);
        Rates[list] = rate;
        RateVersion++;
        ChangedAt = now;
        NoteChange(list);
    }

    /// <summary>Adds the duties since the last change, up to a moment.</summary>
    public void Accrue(SimTime now)
    {
        var years = now.DaysSince(_accruedTo) / DaysPerYear;
        for (var list = 0; list < _duties.Length; list++)
            _duties[list] += _lists[list].Coverage * Rates[list] * years;
        _accruedTo = now;
    }

    /// <summary>Whether another step can be announced.</summary>
    public bool HasRoom => _count < _steps.Length;

    /// <summary>The number the next announcement on a list gets.</summary>
    public int NextNumber(int list) => _announcements[list];

    /// <summary>Announces a step and returns its place among <see cref="Steps"/>.</summary>
    /// <param name="list">Its list.</param>
    /// <param name="toRate">The rate after it, as a fraction.</param>
    /// <param name="due">When it is to take effect.</param>
    /// <param name="now">The moment.</param>
    /// <param name="answers">The list whose next step it answers; -1 for none.</param>
    public int Announce(int list, double toRate, SimTime due, SimTime now, int answers = -1)
    {
        _steps[_count] = new StepState { List = list, Number = _announcements[list]++, FromRate = PendingRate(list), ToRate = toRate, Answers = answers, Due = due, Announced = now, IsPending = true };
        NoteChange(list);
        return _count++;
    }

    /// <summary>The rate of a list once all steps that lie ahead have taken effect; remembered until the list changes.</summary>
    public double PendingRate(int list)
    {
        if (double.IsNaN(_pending[list]))
            LookAhead(list);
        return _pending[list];
    }

    /// <summary>The rate after a step, less what an agreement has dropped of it. A step that was announced as a rise never lowers a rate that has overtaken it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="rate">The rate before.</param>
    public double After(in StepState step, double rate)
    {
        var isRise = step.ToRate >= _lists[step.List].Rate;
        if (isRise && step.ToRate <= rate)
            return rate;
        return step.Dropped == 0 ? step.ToRate : rate + ((step.ToRate - rate) * (1 - step.Dropped));
    }

    /// <summary>The next rung of a list's ladder above everything that is in force or lies ahead; NaN where there is none.</summary>
    public double NextRung(int list)
    {
        if (double.IsNaN(_pending[list]))
            LookAhead(list);
        return _nextRungs[list];
    }

    /// <summary>Remembers the rate in force on a list, which a snapback would bring back.</summary>
    public void RememberRate(int list) => _before[list] = Rates[list];

    /// <summary>The rate remembered last.</summary>
    public double RateBefore(int list) => _before[list];

    /// <summary>How often the rate or the pending steps of a list have changed.</summary>
    public int ChangesOf(int list) => _versions[list];

    /// <summary>Notes that the rate or a pending step of a list has changed.</summary>
    public void NoteChange(int list)
    {
        Version++;
        _versions[list]++;
        _pending[list] = double.NaN;
    }

    internal void Begin()
    {
        Version = RateVersion = 0;
        _accruedTo = ChangedAt = SimTime.Start;
        _announced.CopyTo(_steps);
        _count = _announced.Length;
        for (var list = 0; list < _lists.Length; list++)
        {
            Rates[list] = _lists[list].Rate;
            _announcements[list] = _lists[list].Steps.Length;
        }

        Array.Clear(_duties);
        Array.Clear(_versions);
        Array.Fill(_pending, double.NaN);
        Rates.CopyTo(_before, 0);
    }

    internal void CopyFrom(TariffState other)
    {
        other.Rates.CopyTo(Rates, 0);
        other._duties.CopyTo(_duties, 0);
        other._before.CopyTo(_before, 0);
        other._announcements.CopyTo(_announcements, 0);
        other._versions.CopyTo(_versions, 0);
        Array.Fill(_pending, double.NaN);
        other._steps.CopyTo(_steps, 0);
        (_count, _accruedTo, Version, RateVersion, ChangedAt) = (other._count, other._accruedTo, other.Version, other.RateVersion, other.ChangedAt);
    }

    private void LookAhead(int list)
    {
        var rate = Rates[list];
        foreach (ref readonly var step in Steps)
        {
            if (step.List == list && step.IsPending)
                rate = After(step, rate);
        }

        _pending[list] = rate;
        _nextRungs[list] = double.NaN;
        foreach (var rung in _lists[list].Ladder)
        {
            if (rung <= rate + Rounding)
                continue;
            _nextRungs[list] = rung;
            return;
        }
    }
}
