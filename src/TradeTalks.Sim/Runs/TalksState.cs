using System.Collections.Immutable;
using TradeTalks.Sim.Engine.Streams;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;

namespace TradeTalks.Sim.Runs;

/// <summary>Everything that moves while one course of the talks is played.</summary>
public sealed class TalksState
{
    private readonly int[] _firstStep;
    private readonly StepState[] _initialSteps;

    internal TalksState(Scenario scenario)
    {
        Scenario = scenario;
        Values = new double[scenario.Inputs.Slots.Length];
        Rates = new double[scenario.TariffLists.Length];
        _firstStep = new int[scenario.TariffLists.Length];
        _initialSteps = [.. scenario.TariffLists.SelectMany((list, index) => list.Steps.Select(step => new StepState
        {
            List = index,
            ToRate = step.ToRate,
            Due = scenario.Calendar.At(step.Due),
            Announced = scenario.Calendar.At(step.Announced),
            IsPending = true,
        }))];
        for (var list = 1; list < _firstStep.Length; list++)
            _firstStep[list] = _firstStep[list - 1] + scenario.TariffLists[list - 1].Steps.Length;
        Steps = new StepState[_initialSteps.Length];
        StepStreams = [.. scenario.TariffLists.SelectMany(list => list.Steps.Select((_, step) => new StepStreams($"{list.Id}/{step}")))];
        HardballStreams = [.. scenario.Sides.Select(side => StreamId.Of($"{side.Id}/hardball type"))];
        Tables = [.. Enumerable.Range(0, scenario.Talks.Length).Select(table => new TableState(scenario, table, Values))];
    }

    /// <summary>The case that is played.</summary>
    public Scenario Scenario { get; }

    /// <summary>The value of every number of the scenario in this replication, by slot; NaN where chance sets it each time.</summary>
    public double[] Values { get; }

    /// <summary>Additional rate in force on each tariff list, as a fraction.</summary>
    public double[] Rates { get; }

    internal ImmutableArray<StreamId> HardballStreams { get; }

    internal ImmutableArray<StepStreams> StepStreams { get; }

    /// <summary>Every announced step, list by list.</summary>
    public StepState[] Steps { get; }

    /// <summary>The tables.</summary>
    public ImmutableArray<TableState> Tables { get; }

    /// <summary>Number of the replication.</summary>
    public long Replication { get; private set; }

    /// <summary>Steps put off so far.</summary>
    public int Postponements { get; set; }

    /// <summary>Steps carried out so far.</summary>
    public int StepsCarriedOut { get; set; }

    /// <summary>A side's numbers in this replication.</summary>
    public ParameterValues Side(int side) => new(Values, Scenario.Inputs.Side(side));

    /// <summary>The place of a list's step among all steps.</summary>
    public int StepIndex(int list, int step) => _firstStep[list] + step;

    /// <summary>The table between the two sides of a tariff list; null where they have none.</summary>
    public TableState? TableOf(int list)
    {
        foreach (var table in Tables)
        {
            if (table.Talks.Concerns(Scenario.TariffLists[list]))
                return table;
        }

        return null;
    }

    internal void Begin(long replication)
    {
        Replication = replication;
        Postponements = StepsCarriedOut = 0;
        _initialSteps.CopyTo(Steps, 0);
        for (var list = 0; list < Rates.Length; list++)
            Rates[list] = Scenario.TariffLists[list].Rate;
    }
}
