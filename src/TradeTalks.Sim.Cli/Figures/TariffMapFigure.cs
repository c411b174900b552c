using System.Collections.Immutable;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>Heat maps of both sides' real incomes over the tariffs they put on each other.</summary>
internal static class TariffMapFigure
{
    /// <summary>The figure's file name.</summary>
    public const string Name = "tariff-map";

    /// <summary>Composes the figure.</summary>
    public static Figure Compose(TariffMap map)
    {
        var scale = new MapScale([.. map.Incomes.First, .. map.Incomes.Second]);
        return new Figure(
            Name,
            Headline(map),
            $"{map.Scenario}  ·  {map.Reading}  ·  line: no change",
            [Of(map, map.Sides.First, map.Incomes.First, scale), Of(map, map.Sides.Second, map.Incomes.Second, scale)],
            Numbers(map));
    }

    private static Panel Of(TariffMap map, string side, ImmutableArray<double> incomes, MapScale scale) => new TariffMapPanel(map, side, incomes, scale).ToPanel();

    private static string Headline(TariffMap map)
    {
        var nash = map.Points.FirstOrDefault(point => point.Name == "Nash");
        var today = map.Points.FirstOrDefault(point => point.Name == "first day");
        if (nash is null || today is null)
            return $"What tariffs between {map.Sides.First} and {map.Sides.Second} do to their real incomes";
        var (one, other) = (100 * nash.First, 100 * nash.Second);
        var words = today.First > nash.First && today.Second > nash.Second ? "are above" : "beside";
        return $"The tariffs of the first day ({100 * today.First:0} and {100 * today.Second:0} %) {words} the Nash tariffs ({one:0} and {other:0} %)";
    }

    private static NumberTable Numbers(TariffMap map)
    {
        var numbers = new NumberTable("kind", "name", "first_tariff", "second_tariff", "first_income_percent", "second_income_percent");
        var count = map.Levels.Length;
        for (var cell = 0; cell < map.Incomes.First.Length; cell++)
            numbers.Add("cell", null, map.Levels[cell % count], map.Levels[cell / count], map.Incomes.First[cell], map.Incomes.Second[cell]);
        foreach (var point in map.Points)
            numbers.Add("point", point.Name, point.First, point.Second, null, null);
        return numbers;
    }
}
