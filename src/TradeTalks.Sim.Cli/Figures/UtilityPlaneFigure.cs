using System.Globalization;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>One course of the talks in the plane of utilities: all outcomes, the frontier, the points theory singles out, and the path of offers.</summary>
internal static class UtilityPlaneFigure
{
    /// <summary>The figure's file name, before that of the table.</summary>
    public const string Name = "utility-plane";

    /// <summary>Outcomes drawn as dots at most; of more, every second, third and so on.</summary>
    public const int MostDots = 3000;

    /// <summary>Composes the figure.</summary>
    /// <param name="plane">The course.</param>
    /// <param name="table">Name of the table.</param>
    /// <param name="course">Scenario, replication and seed, in words.</param>
    public static Figure Compose(UtilityPlane plane, string table, string course)
    {
        var outcomes = plane.Utilities.Space.Count;
        var dots = outcomes <= MostDots ? "grey: all outcomes" : string.Create(CultureInfo.InvariantCulture, $"grey: one outcome in {Stride(outcomes)}");
        return new Figure(
            $"{Name}-{table}",
            Headline(plane),
            $"{course}  ·  {dots}  ·  dark {(plane.Sides.Length == 2 ? "line" : "dots")}: Pareto frontier  ·  dashes: payoffs without agreement",
            [.. Enumerable.Range(1, plane.Sides.Length - 1).Select(other => new UtilityPlanePanel(plane, 0, other).ToPanel())],
            Numbers(plane));
    }

    /// <summary>Every how manyth outcome is drawn.</summary>
    public static int Stride(int outcomes) => (outcomes + MostDots - 1) / MostDots;

    private static string Headline(UtilityPlane plane)
    {
        var parties = string.Join(plane.Sides.Length == 2 ? " and " : ", ", plane.Sides);
        if (plane.Agreed is not { } agreed)
            return string.Create(CultureInfo.InvariantCulture, $"{parties} find no agreement in {plane.Round} rounds");
        var distance = plane.Map.DistanceTo(Solution.Nash, agreed);
        var where = double.IsNaN(distance) ? "" : distance == 0 ? ", at the Nash point" : string.Create(CultureInfo.InvariantCulture, $", {distance:0.00} from the Nash point");
        return string.Create(CultureInfo.InvariantCulture, $"{parties} agree in round {plane.Round}{where}");
    }

    private static NumberTable Numbers(UtilityPlane plane)
    {
        var numbers = new NumberTable(["kind", "name", "round", "outcome", .. plane.Sides.Select(side => $"utility_{side}")]);
        for (var outcome = 0; outcome < plane.Utilities.Space.Count; outcome += Stride(plane.Utilities.Space.Count))
            Add(numbers, plane, "outcome", "", null, outcome);
        foreach (var outcome in plane.Map.Frontier)
            Add(numbers, plane, "frontier", "", null, outcome);
        foreach (var (solution, name) in UtilityPlane.Solutions)
        {
            if (plane.Map.Point(solution) >= 0)
                Add(numbers, plane, "point", name, null, plane.Map.Point(solution));
        }

        numbers.Add(["no_agreement", "", null, null, .. plane.Sides.Select((_, seat) => (object)plane.Map.Set.Disagreement(seat))]);
        foreach (var offer in plane.Offers)
            Add(numbers, plane, "offer", plane.Sides[offer.Seat], offer.Round, offer.Outcome);
        if (plane.Agreed is { } agreed)
            Add(numbers, plane, "agreement", "", plane.Round, agreed);
        return numbers;
    }

    private static void Add(NumberTable numbers, UtilityPlane plane, string kind, string name, int? round, int outcome) =>
        numbers.Add([kind, name, round, outcome, .. plane.Sides.Select((_, seat) => (object)plane.Utilities[seat, outcome])]);
}
