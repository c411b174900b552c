using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Checks of tables with a protocol and of what sides bring to them.</summary>
internal sealed class BargainChecks(Names names, Dates dates, ProblemList problems)
{
    private const string AtOnce = "at-once";
    private const string ByOffer = "by-offer";
    private const string InTurn = "in-turn";
    private const string Pie = "pie";

    /// <summary>Checks every table of a file, and its sides.</summary>
    public void Run(BoundMap file)
    {
        var tables = Names.ItemsOf(file, ScenarioKeys.Talks);
        foreach (var table in tables)
        {
            if (table.TryGet<BoundVariant>(ProtocolKeys.Protocol, out var protocol))
                CheckTable(table, protocol);
            else if (table.TryGet<BoundList>(TalksKeys.Between, out var between) && between.Items.Length > 2)
                problems.Add(ProtocolCodes.Seats, table.MarkOf(TalksKeys.Between), "talks over tariffs are between two sides", "give each pair a table of its own, or this one a 'protocol'");
        }

        foreach (var side in Names.ItemsOf(file, ScenarioKeys.Sides))
            CheckSide(side, [.. tables.Where(table => SitsAt(side, table))]);
    }

    private void CheckTable(BoundMap table, BoundVariant protocol)
    {
        foreach (var (key, value) in table.Values.Where(written => written.Key != TalksKeys.Id && written.Key != TalksKeys.Between && written.Key != ProtocolKeys.Protocol))
            problems.Add(ProtocolCodes.OutOfPlace, value.KeyMark, $"'{key.Name}' means nothing at a table with a protocol", "leave it out, or leave out the protocol");
        var parties = table.TryGet<BoundList>(TalksKeys.Between, out var between) ? between.Items : [];
        foreach (var item in parties)
            names.Side((string)item.Value, item.Mark);
        var sides = parties.Select(item => (string)item.Value).ToList();
        if (sides.Distinct(StringComparer.Ordinal).Count() < sides.Count)
            problems.Add(SenseCodes.SameSide, table.MarkOf(TalksKeys.Between), "a side sits at a table once");
        if (protocol.Name.Form == ProtocolKeys.Standoff && sides.Count > 2)
            problems.Add(ProtocolCodes.Seats, table.MarkOf(TalksKeys.Between), "a standoff is between two sides");
        CheckRules(protocol.Map, sides);
    }

    private void CheckRules(BoundMap rules, List<string> sides)
    {
        if (rules.TryGet<string>(ProtocolKeys.Opener, out var opener) && !sides.Contains(opener))
            problems.Add(References.Unknown("side of this table", opener, rules.MarkOf(ProtocolKeys.Opener), sides));
        if (rules.GetOr(ProtocolKeys.Proposes, InTurn) != InTurn && rules.GetOr(ProtocolKeys.Answers, AtOnce) != AtOnce)
            problems.Add(ProtocolCodes.OutOfPlace, rules.MarkOf(ProtocolKeys.Answers), "where only the opener proposes, proposals are answered at once", "leave 'answers' out");
        if (rules.GetOr(ProtocolKeys.Over, Pie) != Pie && rules.Has(ProtocolParameters.PieSize.Key))
            problems.Add(ProtocolCodes.OutOfPlace, rules.KeyMarkOf(ProtocolParameters.PieSize.Key), "there is no pie where a line is bargained over", "leave 'pie' out");
        dates.CheckAhead(rules, ProtocolKeys.Deadline);
        new OutcomeChecks(problems).Run(rules, [.. sides]);
    }

    private void CheckSide(BoundMap side, List<BoundMap> tables)
    {
        var bargains = tables.Where(table => table.Has(ProtocolKeys.Protocol)).ToList();
        if (side.Has(SideKeys.Terms) && bargains.Count == 0)
            problems.Add(ProtocolCodes.OutOfPlace, side.KeyMarkOf(SideKeys.Terms), "'terms' mean nothing for a side that sits at no table with a protocol", "leave them out");
        if (side.TryGet<BoundVariant>(SideKeys.Strategy, out var strategy))
            CheckStrategy(side, StrategyCatalogue.Named(strategy.Name.Name), tables);
        else if (bargains.Count > 0)
            problems.Add(ValueCodes.MissingKey, side.Mark, $"'strategy' is missing in {side.Path}, which sits at a table with a protocol", $"add {SideKeys.Strategy.Name}: {SideKeys.Strategy.Example}");
        if (bargains.Count == tables.Count && tables.Count > 0)
            CheckPoliticalKeys(side);
    }

    private void CheckStrategy(BoundMap side, StrategyKind kind, List<BoundMap> tables)
    {
        if (side.TryGet<BoundVariant>(SideKeys.Strategy, out var strategy))
            dates.CheckInOrder(Names.ItemsOf(strategy.Map, SideKeys.Moves), SideKeys.MoveFrom);
        foreach (var table in tables.Where(table => !CanSit(kind, table)))
            problems.Add(ProtocolCodes.WrongTable, side.MarkOf(SideKeys.Strategy), $"the strategy {kind.Name} cannot bargain at {table.Path}, {TitleOf(table)}", $"here you can name {string.Join(", ", StrategyCatalogue.All.Where(other => CanSit(other, table)).Select(other => other.Name))}");
        if (side.Has(SideKeys.Acceptance) && !kind.TakesAcceptance)
            problems.Add(ProtocolCodes.OutOfPlace, side.KeyMarkOf(SideKeys.Acceptance), $"the strategy {kind.Name} has its own rule of acceptance", "leave out 'acceptance'");
    }

    private void CheckPoliticalKeys(BoundMap side)
    {
        foreach (var (key, value) in side.Values.Where(written => SideParameters.Catalogue.All.Any(parameter => parameter.Key == written.Key)))
            problems.Add(ProtocolCodes.OutOfPlace, value.KeyMark, $"'{key.Name}' means nothing for a side that does not talk over tariffs", "leave it out");
    }

    private static bool CanSit(StrategyKind kind, BoundMap table)
    {
        if (!table.TryGet<BoundVariant>(ProtocolKeys.Protocol, out var protocol))
            return kind.Negotiates is not null;
        if (kind.Follows is not null)
            return true;
        if (kind.OnlySeats > 0 && table.TryGet<BoundList>(TalksKeys.Between, out var between) && between.Items.Length != kind.OnlySeats)
            return false;
        if (protocol.Name.Form == ProtocolKeys.Standoff)
            return kind.StandsOff is not null;
        return kind.Alternates is not null && (kind.Needs & ~OffersOf(protocol.Map)) == TableNeeds.None;
    }

    /// <summary>What the rules of a table have to offer to strategies that need it.</summary>
    private static TableNeeds OffersOf(BoundMap rules)
    {
        var isAtOnce = rules.GetOr(ProtocolKeys.Answers, AtOnce) == AtOnce && rules.GetOr(ProtocolKeys.Paced, ByOffer) == ByOffer;
        return OutcomeChecks.OffersOf(rules)
            | (isAtOnce ? TableNeeds.AnswersAtOnce : TableNeeds.None)
            | (rules.GetOr(ProtocolKeys.Proposes, InTurn) == InTurn ? TableNeeds.ProposalsInTurn : TableNeeds.OpenerAlone);
    }

    private static string TitleOf(BoundMap table) =>
        table.TryGet<BoundVariant>(ProtocolKeys.Protocol, out var protocol) ? $"a table with the protocol {protocol.Name.Name} over {OutcomeChecks.TitleOf(protocol.Map)}" : "talks over tariffs";

    private static bool SitsAt(BoundMap side, BoundMap table) =>
        side.TryGet<string>(SideKeys.Id, out var id) && table.TryGet<BoundList>(TalksKeys.Between, out var between) && between.As<string>().Contains(id);
}
