using TradeTalks.Sim.Economy.FixedFirms;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.Policy;

/// <summary>What a government wants more of.</summary>
public abstract record Aim
{
    /// <summary>Real income, new over old.</summary>
    public static Aim RealIncome { get; } = new RealIncomeAim();

    /// <summary>Sales and revenue with political weights of sectors, new over old; the weights are the economy's own. Source: Ossa (2014), equation 12.</summary>
    public static Aim Government { get; } = new GovernmentAim();

    /// <summary>Real income, exports and revenue against the baseline, USD bn a year, with weights.</summary>
    /// <param name="income">Weight of a billion of real income.</param>
    /// <param name="exports">Weight of a billion of exports.</param>
    /// <param name="revenue">Weight of a billion of tariff revenue.</param>
    public static Aim Weighted(double income, double exports, double revenue) => new WeightedAim(income, exports, revenue);

    /// <summary>Whether gains are told as a share of what is had, not in money.</summary>
    public abstract bool IsRelative { get; }

    /// <summary>How much of it a region has in the model's last equilibrium.</summary>
    public abstract double Level(ITradeModel model, int region);

    /// <summary>How it moves with the tariffs the model was last differentiated by.</summary>
    public abstract double Slope(IDifferentiable model, int region);

    /// <summary>Lets the level count in a number whose slopes by all tariffs are wanted; false where the aim can only be differentiated one tariff at a time.</summary>
    internal virtual bool TryCount(IGradient model, int region, double weight) => false;

    private sealed record RealIncomeAim : Aim
    {
        public override bool IsRelative => true;

        public override double Level(ITradeModel model, int region) => model.RealIncome(region);

        public override double Slope(IDifferentiable model, int region) => model.RealIncome(region) * model.LogRealIncomeSlope(region);

        internal override bool TryCount(IGradient model, int region, double weight)
        {
            model.CountLogRealIncome(region, weight * model.RealIncome(region));
            return true;
        }
    }

    private sealed record GovernmentAim : Aim
    {
        public override bool IsRelative => true;

        public override double Level(ITradeModel model, int region) => Firms(model).Government(region);

        public override double Slope(IDifferentiable model, int region) => Firms(model).Government(region) * Firms(model).LogGovernmentSlope(region);

        internal override bool TryCount(IGradient model, int region, double weight)
        {
            Firms(model).CountLogGovernment(region, weight * Firms(model).Government(region));
            return true;
        }

        private static FixedFirmsEconomy Firms(ITradeModel model) =>
            model as FixedFirmsEconomy ?? throw new ArgumentException("Political weights of sectors need an economy with fixed firms.", nameof(model));
    }

    private sealed record WeightedAim(double Income, double Exports, double Revenue) : Aim
    {
        public override bool IsRelative => false;

        public override double Level(ITradeModel model, int region)
        {
            var outcome = RegionOutcome.Of(model, region);
            return (Income * outcome.RealIncomeChange) + (Exports * outcome.ExportsChange) + (Revenue * outcome.RevenueChange);
        }

        public override double Slope(IDifferentiable model, int region)
        {
            var income = model.IncomeBefore(region) * model.RealIncome(region) * model.LogRealIncomeSlope(region);
            return (Income * income) + (Exports * model.ExportsSlope(region)) + (Revenue * model.RevenueSlope(region));
        }
    }
}
