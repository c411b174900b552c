using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Economy.Markets;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Economy.PriceTables;

/// <summary>Makes the table of a scenario: solves the model where it is still uncertain, fits, measures the error at other places, and solves more until it is small enough.</summary>
/// <param name="setting">The model and its data.</param>
/// <param name="quantities">What is read off each equilibrium.</param>
/// <param name="rates">The average rates that move.</param>
/// <param name="elasticities">The lowest and the highest trade elasticity.</param>
internal sealed class PriceTableBuilder(TradeSetting setting, TradeQuantities quantities, PairRates rates, (double Low, double High) elasticities)
{
    private const int MostNodes = 6000;

    // The share of the tolerance that terms left out may come to, all together.
    private const double Negligible = 0.25;
    private const double Percent = 100;

    // What one more node may teach at first, as a share of the tolerance, and how much less each time the table proves too inexact.
    private const double Enough = 1;
    private const double Stricter = 0.5;
    private const double Hopeless = 1e-4;

    // The share of the tolerance that is aimed at where the error is measured: elsewhere it may be larger.
    private const double Aim = 0.5;

    private static readonly StreamId CheckedPlaces = StreamId.Of("price-table.checks");

    private readonly TableAxis[] _axes =
    [
        new TableAxis(PriceTable.Along(elasticities.Low), PriceTable.Along(elasticities.High)),
        .. rates.Highest.Select(highest => new TableAxis(0, highest)),
    ];

    private readonly Dictionary<double, RateSolver> _solvers = [];
    private readonly Chance _chance = new(0);

    /// <summary>Whether a table has an axis for each rate that moves, and one for the elasticity.</summary>
    public static bool Holds(PairRates rates) => rates.Pairs.Length < Degrees.MostAxes;

    /// <summary>The table; not exact enough where even the most nodes do not make it so.</summary>
    /// <exception cref="NoEquilibriumException">No equilibrium was found at a node.</exception>
    public PriceTable Build()
    {
        var fit = new SparseFit([.. Enumerable.Range(0, _axes.Length).Where(axis => _axes[axis].Moves)], Matters(), SampleNode);
        for (var enough = Enough; ; enough *= Stricter)
        {
            var isLast = !fit.Grow(enough, MostNodes) || enough < Hopeless;
            var table = Measured(new PriceTable(_axes, fit.ToChebyshev(Negligible), quantities.Width, quantities.Front, fit.Count), isLast ? double.PositiveInfinity : Aim * PriceTable.Tolerance);
            if (isLast || table.LargestError <= Aim * PriceTable.Tolerance)
                return table;
        }
    }

    /// <summary>How wrong each number of a row may be: by the tolerance in the income of its region.</summary>
    private double[] Matters()
    {
        var model = SolverAt(_axes[0].Low).Model;
        return [.. Enumerable.Range(0, quantities.Width).Select(number => PriceTable.Tolerance / Percent * quantities.IncomeOf(model, number))];
    }

    private void SampleNode(Degrees at, double[] row)
    {
        var values = ValuesAt(axis => NestedNodes.Place(at[axis]));
        quantities.Read(SolverAt(values[0]).At(values.AsSpan(1)), row);
    }

    /// <summary>The place of the elasticity on its axis and the average rates, at places from -1 to 1.</summary>
    private double[] ValuesAt(Func<int, double> placeOn) => [.. _axes.Select((axis, number) => axis.ValueAt(placeOn(number)))];

    private RateSolver SolverAt(double along)
    {
        if (!_solvers.TryGetValue(along, out var solver))
            _solvers[along] = solver = new RateSolver(setting, rates, PriceTable.ElasticityAt(along));
        return solver;
    }

    /// <summary>The table with its error, measured at twice as many places as it has nodes: drawn at random, the same ones each time, and denser towards the ends of ranges, where polynomials are most wrong.</summary>
    /// <param name="table">The table.</param>
    /// <param name="most">An error with which nothing more need be known.</param>
    private PriceTable Measured(PriceTable table, double most)
    {
        var (worst, count) = (0.0, 2 * table.Nodes);
        var (exact, read) = (new double[quantities.Width], new double[quantities.Width]);
        var (room, model) = (new TableRoom(table), SolverAt(_axes[0].Low).Model);
        for (var check = 0; check < count && worst <= most; check++)
        {
            var values = ValuesAt(axis => CheckPlace(check, axis));
            quantities.Read(SolverAt(values[0]).At(values.AsSpan(1)), exact);
            table.Read(values, room, read);
            worst = Math.Max(worst, Error(model, exact, read));
        }

        return table.With(worst, count);
    }

    /// <summary>A coordinate of a place at which the error is measured: an end of the range, or one that lies between nodes.</summary>
    private double CheckPlace(int check, int axis) => NestedNodes.Between((int)(NestedNodes.PlacesBetween * _chance.Uniform(CheckedPlaces, (uint)check, (byte)axis)));

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
