using System.Collections.Immutable;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Table.Protocols;

/// <summary>The keys of a protocol, beside its parameters.</summary>
public static class ProtocolKeys
{
    private const long MostRounds = 1_000_000;

    /// <summary>Who opens.</summary>
    public static Key Opener { get; } = new("opener", new ReferenceForm("side"), "The side that makes the first proposal; the others follow in the order of 'between'.") { Default = "the first of 'between'", Example = "US" };

    /// <summary>What is bargained over.</summary>
    public static Key Over { get; } = new("over", new ChoiceForm([new Word("pie", "a pie that is divided"), new Word("line", "a policy between 0 and 1; each side has its 'ideal'")]), "What is bargained over.") { Default = "pie", Source = "Rubinstein (1982), Econometrica 50:97", Example = "line" };

    /// <summary>Who proposes.</summary>
    public static Key Proposes { get; } = new("proposes", new ChoiceForm([new Word("in-turn", "each side in its turn"), new Word("opener", "the opener alone, in every turn; answers are given at once")]), "Who proposes.") { Default = "in-turn", Source = "Rubinstein (1982), Econometrica 50:97", Example = "opener" };

    /// <summary>When time passes.</summary>
    public static Key Paced { get; } = new("paced", new ChoiceForm([new Word("by-offer", "after each proposal"), new Word("by-round", "after each side has had its turn")]), "When time passes; a round is what lies between.") { Default = "by-offer", Source = "Rubinstein (1982), Econometrica 50:97", Example = "by-round" };

    /// <summary>When a proposal is answered.</summary>
    public static Key Answers { get; } = new("answers", new ChoiceForm([new Word("at-once", "when it is made, by all others"), new Word("next-turn", "by each other side in its turn, which proposes if it refuses")]), "When a proposal is answered.") { Default = "at-once", Source = "Rubinstein (1982), Econometrica 50:97", Example = "next-turn" };

    /// <summary>The last round.</summary>
    public static Key Rounds { get; } = new("rounds", new CountForm(1, MostRounds), "Rounds after which the table ends without agreement.") { Default = "no end", Example = "10" };

    /// <summary>The last day.</summary>
    public static Key Deadline { get; } = new("deadline", new DateForm(), "The moment, at the start of that date, after which the table ends without agreement.") { Default = "none", Example = "2019-12-15" };

    /// <summary>Whether one may leave.</summary>
    public static Key WalkOut { get; } = new("walk_out", new ChoiceForm([new Word("never", "nobody may leave"), new Word("after-refusing", "who has refused may leave for its outside_option")]), "Whether a side may leave.") { Default = "never", Source = "Rubinstein (1982), Econometrica 50:97", Example = "after-refusing" };

    /// <summary>What may stand under <c>alternating-offers</c>.</summary>
    public static MapForm AlternatingOffers { get; } = new(
        [Over, OutcomeKeys.Issues, OutcomeKeys.Information, Opener, Proposes, Paced, Answers, Rounds, Deadline, WalkOut, .. ProtocolParameters.Catalogue.All.Select(parameter => parameter.Key)]);

    /// <summary>What may stand under <c>standoff</c>.</summary>
    public static MapForm Standoff { get; } = new([Deadline, ProtocolParameters.PieSize.Key, ProtocolParameters.BreakdownHazard.Key]);

    /// <summary>The protocols, in the order of <see cref="ProtocolKind"/>.</summary>
    public static ImmutableArray<Key> Kinds { get; } =
    [
        new("alternating-offers", AlternatingOffers, "The sides propose in turn until all accept one proposal.") { Example = "{gap: 30 d}" },
        new("standoff", Standoff, "Two sides have stated what they claim; the first to give in gets what the other leaves it.") { Example = "{pie: 1}" },
    ];

    /// <summary>The rules of a table.</summary>
    public static Key Protocol { get; } = new("protocol", new VariantForm(Kinds), "Rules of a table that is not one of the talks over tariffs: its sides bargain by named strategies over what the protocol says.") { Default = "the talks over tariffs", Example = "{alternating-offers: {gap: 30 d}}" };
}
