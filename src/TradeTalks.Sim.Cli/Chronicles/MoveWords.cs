using System.Diagnostics.CodeAnalysis;
using TradeTalks.Sim.Sides;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>How moves and questions are called.</summary>
internal static class MoveWords
{
    /// <summary>A move, as on a menu.</summary>
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each move.")]
    public static string Of(Move move) => move switch
    {
        Move.TalkAboutAll => "all issues",
        Move.TalkAboutFew => "small deal",
        Move.Accept => "accept",
        Move.Refuse => "refuse",
        Move.WalkOut => "walk out",
        Move.StayOn => "stay",
        Move.Hold => "hold",
        Move.Threaten => "threaten",
        Move.Delay => "delay",
        Move.Blacklist => "blacklist",
        Move.Goodwill => "goodwill",
        Move.CarryOut => "carry out",
        Move.PutOff => "put off",
        Move.Retaliate => "retaliate",
        Move.LetPass => "let pass",
        Move.BreakOff => "break off",
        Move.KeepTalking => "keep talking",
        Move.Approve => "approve",
        Move.StrikeOut => "strike out",
        Move.MakeTruce => "truce",
        Move.PartWithout => "no truce",
        Move.StandBy => "stand by",
        Move.Renege => "renege",
        Move.SnapBack => "snap back",
        Move.Overlook => "overlook",
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, null),
    };

    /// <summary>What a side does when it is asked: decides on us-list-4b.</summary>
    /// <param name="kind">The question.</param>
    /// <param name="list">The tariff list concerned, or nothing.</param>
    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line for each kind of decision.")]
    public static string Asked(DecisionKind kind, string list) => kind switch
    {
        DecisionKind.AgendaWish => "wants to talk about",
        DecisionKind.Answer => "answers",
        DecisionKind.Leave => "thinks of leaving",
        DecisionKind.AfterRound => "decides",
        DecisionKind.Deadline => $"decides on {list}",
        DecisionKind.AnswerToStep => $"thinks of an answer to {list}",
        DecisionKind.TalksAfterStep => $"after {list}",
        DecisionKind.HomeReview => "reads the text at home",
        DecisionKind.Truce => "on a truce",
        DecisionKind.Doubt => "has doubts",
        DecisionKind.Breach => "on the breach",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether a move leaves things as they were.</summary>
    public static bool ChangesNothing(Move move) => move is Move.TalkAboutAll or Move.TalkAboutFew or Move.Refuse or Move.StayOn or Move.Hold or Move.LetPass
        or Move.KeepTalking or Move.Approve or Move.PartWithout or Move.StandBy or Move.Overlook;
}
