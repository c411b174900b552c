using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Runs.Bargains;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table.Protocols;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>A table with a protocol, put together for a test and played by the program.</summary>
internal sealed class BargainTable
{
    private const ulong Seed = 20191009;

    private readonly string[] _strategies = ["rubinstein", "rubinstein", "rubinstein"];
    private readonly Dictionary<(int Seat, string Key), Input> _inputs = [];
    private readonly Dictionary<(int Seat, string Key), Input> _numbers = [];

    public Protocol Protocol { get; set; } = new(ProtocolKind.AlternatingOffers);

    public int Seats { get; init; } = 2;

    public int HorizonDays { get; set; } = 10;

    public static DateOnly Start { get; } = new(2030, 1, 1);

    /// <summary>Names the strategy of a seat, with its numbers.</summary>
    public BargainTable Strategy(int seat, string name, params (Parameter Key, double Value)[] numbers)
    {
        _strategies[seat] = name;
        foreach (var (key, value) in numbers)
            _numbers[(seat, key.Key.Name)] = Input.Known(value);
        return this;
    }

    /// <summary>Sets a term of a seat; seat -1 for all.</summary>
    public BargainTable Term(int seat, Parameter term, double value) => Term(seat, term, Input.Known(value));

    public BargainTable Term(int seat, Parameter term, Input value)
    {
        for (var each = Math.Max(0, seat); each < (seat < 0 ? Seats : seat + 1); each++)
            _inputs[(each, term.Key.Name)] = value;
        return this;
    }

    /// <summary>Sets a number of the table.</summary>
    public BargainTable Rule(Parameter rule, double value)
    {
        _inputs[(-1, rule.Key.Name)] = Input.Known(value);
        return this;
    }

    public Scenario Build() => new()
    {
        Name = "A table for tests",
        Calendar = new Calendar(Start, HorizonDays),
        Sides = [.. Enumerable.Range(0, Seats).Select(SideOf)],
        Talks = [],
        Bargains = [new Bargain("pie", [.. Enumerable.Range(0, Seats)], Protocol, Values(-1, ProtocolParameters.Catalogue, _inputs))],
        TariffLists = [],
        EntityLists = [],
        Economy = new EconomySettings(EconomyModel.PartialEquilibrium, [], [.. EconomyParameters.Catalogue.All.Select(parameter => parameter.Default)]),
        Run = new RunSettings(1, Seed),
    };

    public TalksRun Open() => new(Build(), Seed, TieOrder.Fifo);

    /// <summary>Plays one course and shows the table as it stands then.</summary>
    public BargainState Play(long replication = 0)
    {
        var run = Open();
        run.Play(replication);
        return run.State.Bargains[0];
    }

    /// <summary>Plays many courses and averages a quantity of each.</summary>
    public double[] Average(long n, params Func<BargainState, double>[] quantities)
    {
        var run = Open();
        var sums = new double[quantities.Length];
        for (var replication = 0L; replication < n; replication++)
        {
            run.Play(replication);
            for (var place = 0; place < sums.Length; place++)
                sums[place] += quantities[place](run.State.Bargains[0]);
        }

        return [.. sums.Select(sum => sum / n)];
    }

    private Side SideOf(int seat)
    {
        var kind = StrategyCatalogue.Named(_strategies[seat]);
        return new Side(((char)('A' + seat)).ToString(), null, [.. SideParameters.Catalogue.All.Select(parameter => parameter.Default)])
        {
            Bargains = new StrategyChoice(kind, Values(seat, kind.Parameters, _numbers)),
            Terms = Values(seat, TermParameters.Catalogue, _inputs),
        };
    }

    private static System.Collections.Immutable.ImmutableArray<Input> Values(int seat, ParameterCatalogue catalogue, Dictionary<(int Seat, string Key), Input> given) =>
        [.. catalogue.All.Select(parameter => given.GetValueOrDefault((seat, parameter.Key.Name), parameter.Default))];
}
