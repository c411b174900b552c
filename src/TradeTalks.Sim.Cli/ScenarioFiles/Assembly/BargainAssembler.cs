using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Scenarios;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Sides.Strategies;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Builds tables with a protocol, and what sides bring to them, from a file that has passed all checks.</summary>
/// <param name="file">The file.</param>
internal sealed class BargainAssembler(BoundMap file)
{
    private readonly Names _names = new(file, new ProblemList());
    private readonly Dates _dates = new(file, new ProblemList());
    private readonly ImmutableHashSet<string> _seated =
        [.. Names.ItemsOf(file, ScenarioKeys.Talks).Where(table => table.Has(ProtocolKeys.Protocol)).SelectMany(table => table.Get<BoundList>(TalksKeys.Between).As<string>())];

    /// <summary>A table with a protocol.</summary>
    public Bargain BargainOf(BoundMap table)
    {
        var parties = table.Get<BoundList>(TalksKeys.Between).As<string>();
        var protocol = table.Get<BoundVariant>(ProtocolKeys.Protocol);
        return new Bargain(
            table.Get<string>(TalksKeys.Id),
            [.. parties.Select(party => _names.Sides.IndexOf(party))],
            ProtocolOf(protocol, parties),
            Assembler.InputsOf(protocol.Map, ProtocolParameters.Catalogue))
        {
            Issues = [.. Names.ItemsOf(protocol.Map, OutcomeKeys.Issues).Select(issue => IssueOf(issue, parties))],
            IsComplete = protocol.Map.GetOr(OutcomeKeys.Information, "private") == "complete",
        };
    }

    /// <summary>A side with what it brings to tables with a protocol, and the strategy named for it.</summary>
    public Side Seat(Side side, BoundMap described)
    {
        var isSeated = _seated.Contains(side.Id);
        return side with
        {
            Bargains = described.TryGet<BoundVariant>(SideKeys.Strategy, out var strategy) ? ChoiceOf(strategy) : null,
            Accepts = described.TryGet<BoundVariant>(SideKeys.Acceptance, out var acceptance) ? AcceptanceOf(acceptance) : null,
            Terms = !isSeated ? [] : described.TryGet<BoundMap>(SideKeys.Terms, out var terms) ? Assembler.InputsOf(terms, TermParameters.Catalogue) : [.. TermParameters.Catalogue.All.Select(parameter => parameter.Default)],
        };
    }

    private StrategyChoice ChoiceOf(BoundVariant strategy)
    {
        var kind = StrategyCatalogue.Named(strategy.Name.Name);
        return new StrategyChoice(kind, Assembler.InputsOf(strategy.Map, kind.Parameters)) { Moves = [.. Names.ItemsOf(strategy.Map, SideKeys.Moves).Select(MoveOf)] };
    }

    private ScriptedMove MoveOf(BoundMap move) => new(
        _dates.At(move, SideKeys.MoveFrom)!.Value.DayNumber - _dates.Start!.Value.DayNumber,
        NumberOr(move, SideKeys.MoveDemand, 1),
        NumberOr(move, SideKeys.MoveAccepts, double.PositiveInfinity),
        move.GetOr(SideKeys.MoveGivesIn, "no") == "yes");

    private static double NumberOr(BoundMap map, Key key, double absent) => map.TryGet<Input>(key, out var number) ? number.Distribution.Mean : absent;

    private static AcceptanceChoice AcceptanceOf(BoundVariant acceptance)
    {
        var kind = AcceptanceCatalogue.Named(acceptance.Name.Name);
        return new AcceptanceChoice(kind, Assembler.InputsOf(acceptance.Map, kind.Parameters));
    }

    private static ChoiceIssue IssueOf(BoundMap issue, ImmutableArray<string> parties)
    {
        var options = Names.ItemsOf(issue, OutcomeKeys.Options);
        var weight = issue.TryGet<BoundSides>(OutcomeKeys.Weight, out var weights) ? weights : null;
        return new ChoiceIssue(
            issue.Get<string>(OutcomeKeys.IssueId),
            [.. options.Select(option => option.Get<string>(OutcomeKeys.OptionName))],
            [.. parties.Select(party => new OptionValues(weight is null ? Input.Known(1) : ValueOf(weight, party), [.. options.Select(option => ValueOf(option.Get<BoundSides>(OutcomeKeys.Value), party))]))]);
    }

    private static Input ValueOf(BoundSides values, string side) => (Input)values.Sides.First(stated => stated.Side == side).Value.Value;

    private Protocol ProtocolOf(BoundVariant protocol, ImmutableArray<string> parties)
    {
        var (kind, rules) = ((ProtocolKind)ProtocolKeys.Kinds.IndexOf(protocol.Name), protocol.Map);
        return new Protocol(kind)
        {
            Opener = Math.Max(0, parties.IndexOf(rules.GetOr(ProtocolKeys.Opener, parties[0]))),
            Over = rules.Has(OutcomeKeys.Issues) ? Stake.Issues : rules.GetOr(ProtocolKeys.Over, "pie") == "line" ? Stake.Line : Stake.Pie,
            IsOneSided = rules.GetOr(ProtocolKeys.Proposes, "in-turn") == "opener",
            Pace = rules.GetOr(ProtocolKeys.Paced, "by-offer") == "by-round" ? Pace.ByRound : Pace.ByOffer,
            Answers = rules.GetOr(ProtocolKeys.Answers, "at-once") == "next-turn" ? AnswerTime.NextTurn : AnswerTime.AtOnce,
            Rounds = (int)rules.GetOr(ProtocolKeys.Rounds, 0L),
            Deadline = _dates.At(rules, ProtocolKeys.Deadline),
            MayWalkOut = rules.GetOr(ProtocolKeys.WalkOut, "never") == "after-refusing",
        };
    }
}
