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

    private const int FewestNodes = 7;
    private const int MostNodes = 21;

    // Terms left out may take this share of the tolerance each.
    private const double Negligible = 0.01;
    private const double Percent = 100;

    // Terms of the highest degrees may be so many times what is negligible before the error is worth measuring.
    private const double FewTails = 30;

    private readonly int[] _nodes = [FewestNodes, FewestNodes, FewestNodes];

    /// <summary>The table.</summary>
    /// <exception cref="PriceTableException">It is not exact enough even with the most nodes.</exception>
    /// <exception cref="NoEquilibriumException">No equilibrium was found at a node.</exception>
    public PriceTable Build()
    {
        while (true)
        {
            var axes = Axes();
            var (table, tails) = Fit(axes);
            if (tails.Max() <= FewTails)
                table = Measured(table, axes);
            if (table.Checked > 0 && table.LargestError <= Tolerance)
                return table;
            if (tails.Max() == 0 || !TryRefine(tails))
                throw NotExact(Measured(table, axes));
        }
    }

    /// <summary>Takes more nodes on the axes whose highest degrees still count; false if there are too many then.</summary>
    private bool TryRefine(double[] tails)
    {
        var enough = Math.Min(FewTails, tails.Max() / 2);
        for (var axis = 0; axis < tails.Length; axis++)
            _nodes[axis] += tails[axis] > enough ? 2 : 0;
        return _nodes.Max() <= MostNodes;
    }

    private static PriceTableException NotExact(PriceTable table) =>
        new($"The table of tariff prices with {table.Nodes} nodes is wrong by up to {table.LargestError:0.0e+0} percentage points of income, more than the {Tolerance:0e+0} allowed.");

    private ChebyshevAxis[] Axes() =>
        [AxisOf(PriceTable.Along(elasticities.Low), PriceTable.Along(elasticities.High), _nodes[0]), AxisOf(0, HighestOf(0), _nodes[1]), AxisOf(0, HighestOf(1), _nodes[2])];

    private double HighestOf(int pair) => pair < rates.Highest.Length ? rates.Highest[pair] : 0;

    private static ChebyshevAxis AxisOf(double low, double high, int nodes) => new(low, high, high > low ? nodes : 1);

    private (PriceTable Table, double[] Tails) Fit(ChebyshevAxis[] axes)
    {
        var values = new NodeValues(axes, quantities.Width);
        var matters = new double[quantities.Width];
        for (var elasticity = 0; elasticity < axes[0].Count; elasticity++)
        {
            var solver = new RateSolver(setting, rates, PriceTable.ElasticityAt(axes[0].Node(elasticity)));
            for (var first = 0; first < axes[1].Count; first++)
            {
                for (var second = 0; second < axes[2].Count; second++)
                    quantities.Read(solver.At([axes[1].Node(first), axes[2].Node(second)]), values.Row(elasticity, first, second));
            }

            for (var number = 0; number < matters.Length; number++)
                matters[number] = Negligible * Tolerance / Percent * quantities.IncomeOf(solver.Model, number);
        }

        return (values.ToTable(matters), values.Tails);
    }

    private PriceTable Measured(PriceTable table, ChebyshevAxis[] axes)
    {
        var (worst, count) = (0.0, 0);
        var (exact, read) = (new double[quantities.Width], new double[quantities.Width]);
        var (scratch, products) = (new double[(2 * table.Degrees) + table.Terms], new double[table.Shapes]);
        foreach (var place in axes[0].Between())
        {
            var elasticity = PriceTable.ElasticityAt(place);
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
