namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Problems of one kind: how the program is asked for their answers, whatever their numbers.</summary>
internal abstract class Family
{
    public static IReadOnlyList<Family> All { get; } =
    [
        new AlternatingOffersFamily(),
        new ScreeningFamily(),
        new LearningFromRefusalFamily(),
        new SkimmingFamily(),
        new AttritionFamily(),
        new WinSetFamily(),
        new StraightFrontierFamily(),
        new ConcaveFrontierFamily(),
        new ZeuthenFamily(),
        new RandomConcederFamily(),
        new ConcessionCurveFamily(),
        new ExpectationFamily(),
        new ReferencePointFamily(),
        new LogitFamily(),
        new AgendaFamily(),
        new PackageFamily(),
        new SignalFamily(),
        new ConjugateFamily(),
        new ForgettingFamily(),
        new PoissonFamily(),
        new ThinningFamily(),
        new CompetingRisksFamily(),
        new CoinFlipRoundsFamily(),
        new QueueFamily(),
        new LadderFamily(),
        new OnOffFamily(),
        new AccrualFamily(),
        new RenewalFamily(),
        new ShrinkingTextFamily(),
        new SpiralFamily(),
        new DutyBillFamily(),
        new OptimumTariffFamily(),
        new SelfEnforcementFamily(),
        new NegotiatedGapFamily(),
        new ShareIntervalFamily(),
        new ScoreFamily(),
        new PairedDrawsFamily(),
        new SobolFamily(),
    ];

    /// <summary>Whether a case belongs here, judged by what it gives and asks.</summary>
    public abstract bool Fits(KnownCase known);

    /// <summary>What the program computes.</summary>
    public virtual IEnumerable<(string Name, double Value)> Computed(KnownCase known) => [];

    /// <summary>What the program comes to by chance, with the number of draws.</summary>
    public virtual IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known) => [];
}
