using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Economy;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Measures;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Checks that need more than one value: references, dates, and what belongs together.</summary>
/// <param name="file">The file, read against its forms; parts with problems of their own are absent.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class Checks(BoundMap file, ProblemList problems)
{
    private readonly Names _names = new(file, problems);
    private readonly Dates _dates = new(file, problems);

    /// <summary>Runs all checks.</summary>
    public void Run()
    {
        CheckIds();
        _dates.CheckHorizon();
        var traded = CheckTrade();
        foreach (var list in Names.ItemsOf(Measures, ScenarioKeys.Tariffs))
            CheckTariffList(list, traded);
        foreach (var list in Names.ItemsOf(Measures, ScenarioKeys.EntityLists))
            _names.Pair(list, MeasureKeys.By, MeasureKeys.On);
        new TableChecks(_names, _dates, problems).Run(file, Names.ItemsOf(Measures, ScenarioKeys.Tariffs));
        new BargainChecks(_names, _dates, problems).Run(file);
        CheckEconomy();
    }

    private BoundMap Measures => file.TryGet<BoundMap>(ScenarioKeys.Measures, out var measures) ? measures : new BoundMap(new MapForm([]), "", file.Mark, new Dictionary<string, BoundValue>());

    /// <summary>Parameters are known by owner and key, so no two owners may share a name.</summary>
    private void CheckIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "economy" };
        foreach (var (owner, key) in Owners())
        {
            if (owner.TryGet<string>(key, out var id) && !seen.Add(id))
                problems.Add(SenseCodes.Repeated, owner.MarkOf(key), $"the id '{id}' is taken", "give every side, table and list an id of its own");
        }
    }

    private IEnumerable<(BoundMap Owner, Key Id)> Owners() =>
    [
        .. Names.ItemsOf(file, ScenarioKeys.Sides).Select(side => (side, SideKeys.Id)),
        .. Names.ItemsOf(Measures, ScenarioKeys.Tariffs).Select(list => (list, MeasureKeys.Id)),
        .. Names.ItemsOf(Measures, ScenarioKeys.EntityLists).Select(list => (list, MeasureKeys.Id)),
        .. Names.ItemsOf(file, ScenarioKeys.Talks).Select(talks => (talks, TalksKeys.Id)),
    ];

    /// <summary>Talks over tariffs need an economy that prices them.</summary>
    private void CheckEconomy()
    {
        var isNeeded = Names.ItemsOf(file, ScenarioKeys.Talks).Any(table => !table.Has(ProtocolKeys.Protocol)) || Names.ItemsOf(Measures, ScenarioKeys.Tariffs).Any();
        if (isNeeded && !problems.HasErrors && !file.Has(ScenarioKeys.Economy))
            problems.Add(ValueCodes.MissingKey, file.Mark, "'economy' is missing at the top level", "add economy: {model: partial-equilibrium, trade: [...]}");
    }

    /// <summary>Whether trade that is not described cannot come from data either.</summary>
    private bool NeedsTrade => file.TryGet<BoundMap>(ScenarioKeys.Economy, out var economy) && !economy.Has(EconomyKeys.Data);

    private HashSet<(int Exporter, int Importer)> CheckTrade()
    {
        var traded = new HashSet<(int, int)>();
        if (!file.TryGet<BoundMap>(ScenarioKeys.Economy, out var economy))
            return traded;
        foreach (var flow in Names.ItemsOf(economy, EconomyKeys.Trade))
        {
            if (!traded.Add(_names.Pair(flow, EconomyKeys.From, EconomyKeys.To)))
                problems.Add(SenseCodes.Repeated, flow.Mark, "this trade is described twice", "leave one line for each direction");
        }

        return traded;
    }

    private void CheckTariffList(BoundMap list, HashSet<(int Exporter, int Importer)> traded)
    {
        var (imposer, target) = _names.Pair(list, MeasureKeys.By, MeasureKeys.On);
        if (imposer >= 0 && target >= 0 && imposer != target && !traded.Contains((target, imposer)) && NeedsTrade)
        {
            var (from, to) = (_names.Sides[target], _names.Sides[imposer]);
            problems.Add(SenseCodes.NoTrade, list.MarkOf(MeasureKeys.On), $"no trade from {from} to {to} is described", $"add {{from: {from}, to: {to}, imports: ...}} under economy.trade");
        }

        _dates.CheckSteps(Names.ItemsOf(list, MeasureKeys.Steps));
        CheckAnswers(list, target);
        CheckLadder(list);
    }

    /// <summary>A step can only answer a list of the side it hits.</summary>
    private void CheckAnswers(BoundMap list, int target)
    {
        foreach (var step in Names.ItemsOf(list, MeasureKeys.Steps).Where(step => step.Has(MeasureKeys.Answers)))
        {
            var answered = step.Get<string>(MeasureKeys.Answers);
            var others = Names.ItemsOf(Measures, ScenarioKeys.Tariffs).Where(other => other.Has(MeasureKeys.By) && target >= 0 && other.Get<string>(MeasureKeys.By) == _names.Sides[target]).Select(other => other.GetOr(MeasureKeys.Id, "")).ToList();
            if (!others.Contains(answered))
                problems.Add(References.Unknown("tariff list of the other side", answered, step.MarkOf(MeasureKeys.Answers), others));
        }
    }

    /// <summary>The rungs of a ladder rise.</summary>
    private void CheckLadder(BoundMap list)
    {
        var rungs = Names.NumbersOf(list, MeasureKeys.Ladder).ToList();
        for (var rung = 1; rung < rungs.Count; rung++)
        {
            if (rungs[rung] <= rungs[rung - 1])
                problems.Add(SenseCodes.FallingLadder, list.MarkOf(MeasureKeys.Ladder), "the rungs of a 'ladder' have to rise", "sort them and leave out repeats");
        }
    }
}
