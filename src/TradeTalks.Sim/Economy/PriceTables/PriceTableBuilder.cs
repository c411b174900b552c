using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Makes the table of a scenario: solves the model at the nodes, fits, measures the error between them, and takes more nodes until it is small enough.</summary>
/// <param name="setting">The model and its data.</param>
/// <param name="quantities">What is read off each equilibrium.</param>
/// <param name="rates">The average rates that move; one or two.</param>
/// <param name="elasticities">The lowest and the highest trade elasticity.</param>
internal sealed class PriceTableBuilder(TradeSetting setting, TradeQuantities quantities, PairRates rates, (double Low, double High) elasticities)
{
    /// <summary>The largest error of a table, in percentage points of a region's income.</summary>
    public const double Tolerance = 1e-5;

    private const int FewestNodes = 5;
    private const int MostNodes = 21;

    // Terms left out may take this share of the tolerance each.
    private const double Negligible = 0.01;
    private const double Percent = 100;

    /// <summary>The table.</summary>
    /// <exception cref="PriceTableException">It is not exact enough even with the most nodes.</exception>
    /// <exception cref="NoEquilibriumException">No equilibrium was found at a node.</exception>
    public PriceTable Build()
    {
        for (var nodes = FewestNodes; ; nodes += 2)
        {
            var table = Measured(Fit(nodes), nodes);
            if (table.LargestError <= Tolerance)
                return table;
            if (nodes >= MostNodes)
                throw new PriceTableException($"The table of tariff prices with {table.Nodes} nodes is wrong by up to {table.LargestError:0.0e+0} percentage points of real income, more than the {Tolerance:0e+0} allowed.");
        }
    }

    private ChebyshevAxis[] Axes(int nodes) =>
        [AxisOf(elasticities.Low, elasticities.High, nodes), AxisOf(0, HighestOf(0), nodes), AxisOf(0, HighestOf(1), nodes)];

    private double HighestOf(int pair) => pair < rates.Highest.Length ? rates.Highest[pair] : 0;

    private static ChebyshevAxis AxisOf(double low, double high, int nodes) => new(low, high, high > low ? nodes : 1);

    private PriceTable Fit(int nodes)
    {
        var axes = Axes(nodes);
        var values = new NodeValues(axes, quantities.Width);
        var matters = new double[quantities.Width];
        for (var elasticity = 0; elasticity < axes[0].Count; elasticity++)
        {
            var solver = new RateSolver(setting, rates, axes[0].Node(elasticity));
            for (var first = 0; first < axes[1].Count; first++)
            {
                for (var second = 0; second < axes[2].Count; second++)
                    quantities.Read(solver.At([axes[1].Node(first), axes[2].Node(second)]), values.Row(elasticity, first, second));
            }

            for (var number = 0; number < matters.Length; number++)
                matters[number] = Negligible * Tolerance / Percent * quantities.IncomeOf(solver.Model, number);
        }

        return values.ToTable(matters);
    }

    private PriceTable Measured(PriceTable table, int nodes)
    {
        var axes = Axes(nodes);
        var (worst, count) = (0.0, 0);
        var (exact, read) = (new double[quantities.Width], new double[quantities.Width]);
        var (scratch, products) = (new double[(2 * table.Degrees) + table.Terms], new double[table.Shapes]);
        foreach (var elasticity in axes[0].Between())
        {
            var solver = new RateSolver(setting, rates, elasticity);
            foreach (var (first, second) in axes[1].Between().SelectMany(_ => axes[2].Between(), (one, other) => (one, other)))
            {
                quantities.Read(solver.At([first, second]), exact);
                table.FillShapes(first, second, scratch, products);
                table.Read(elasticity, products, scratch, read);
                worst = Math.Max(worst, Error(solver.Model, exact, read));
                count++;
            }
        }

        return table.With(worst, count);
    }

    private double Error(ITradeModel model, double[] exact, double[] read)
    {
        var worst = 0.0;
        for (var number = 0; number < exact.Length; number++)
        {
            var error = Percent * Math.Abs(read[number] - exact[number]) / quantities.IncomeOf(model, number);
            worst = error <= worst ? worst : error;
        }

        return worst;
    }
}
