using System.Collections.Immutable;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Experiments.Comparisons;

/// <summary>What became of the same talks at one table: how they ended in one variant, by how they ended in the other.</summary>
public sealed class FlipMatrix
{
    /// <summary>Replications that are named for each cell.</summary>
    public const int MostNamed = 3;

    private static readonly int States = Enum.GetValues<Ending>().Length;

    private readonly long[,] _counts = new long[States, States];
    private readonly List<long>[,] _named = new List<long>[States, States];

    /// <summary>An empty matrix.</summary>
    /// <param name="table">What the table is called; empty where there is only one.</param>
    /// <param name="isUnderProtocol">Whether it has a protocol, so that there is one kind of agreement.</param>
    public FlipMatrix(string table, bool isUnderProtocol = false) => (Table, IsUnderProtocol) = (table, isUnderProtocol);

    /// <summary>What the table is called; empty where there is only one.</summary>
    public string Table { get; }

    /// <summary>Whether the table has a protocol, so that there is one kind of agreement.</summary>
    public bool IsUnderProtocol { get; }

    /// <summary>The endings talks at this table can have.</summary>
    public ImmutableArray<Ending> Possible => EndingWords.Possible(IsUnderProtocol);

    /// <summary>An ending as tables and figures call it.</summary>
    public string TitleOf(Ending ending) => EndingWords.Title(ending, IsUnderProtocol);

    /// <summary>Pairs counted.</summary>
    public long Pairs { get; private set; }

    /// <summary>Replications that ended so in the first variant and so in the second.</summary>
    public long Count(Ending inA, Ending inB) => _counts[(int)inA, (int)inB];

    /// <summary>The first of those replications, at most <see cref="MostNamed"/>.</summary>
    public ImmutableArray<long> Named(Ending inA, Ending inB) => [.. _named[(int)inA, (int)inB] ?? []];

    /// <summary>Replications that ended so in the first variant.</summary>
    public long OfA(Ending inA) => Enum.GetValues<Ending>().Sum(inB => Count(inA, inB));

    /// <summary>Replications with a deal in the first variant and none in the second, and the other way round.</summary>
    public (long Lost, long Gained) Deals => (
        Cells().Where(cell => IsDeal(cell.A) && !IsDeal(cell.B)).Sum(cell => Count(cell.A, cell.B)),
        Cells().Where(cell => !IsDeal(cell.A) && IsDeal(cell.B)).Sum(cell => Count(cell.A, cell.B)));

    /// <summary>The largest cell in which the endings differ; null where no pair turned.</summary>
    public (Ending A, Ending B)? LargestFlip => Cells().Where(cell => cell.A != cell.B && Count(cell.A, cell.B) > 0)
        .OrderByDescending(cell => Count(cell.A, cell.B)).Select(cell => ((Ending, Ending)?)cell).FirstOrDefault();

    /// <summary>Counts one pair.</summary>
    internal void Add(long replication, Ending inA, Ending inB)
    {
        Pairs++;
        _counts[(int)inA, (int)inB]++;
        var named = _named[(int)inA, (int)inB] ??= [];
        if (named.Count < MostNamed)
            named.Add(replication);
    }

    private static bool IsDeal(Ending ending) => ending is Ending.ComprehensiveDeal or Ending.MiniDeal;

    private static IEnumerable<(Ending A, Ending B)> Cells() =>
        from inA in Enum.GetValues<Ending>() from inB in Enum.GetValues<Ending>() select (inA, inB);
}
