using ScottPlot;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>The shares of the five states day by day, stacked from good to bad to 100 %.</summary>
/// <param name="daily">The counts.</param>
internal sealed class StackedStates(DailyStates daily)
{
    private const int Places = 200;
    private const int MostSteps = 400;

    /// <summary>Days drawn: each lasts from its number to the next one.</summary>
    public int Days => daily.HorizonDays;

    /// <summary>The lower end of a state's band during a day, 0 to 1.</summary>
    public double Lower(int day, Ending ending)
    {
        var sum = 0L;
        for (var below = Ending.ComprehensiveDeal; below < ending; below++)
            sum += daily.Count(Closing(day), below);
        return daily.Replications == 0 ? 0 : sum / (double)daily.Replications;
    }

    /// <summary>The upper end of a state's band during a day, 0 to 1.</summary>
    public double Upper(int day, Ending ending) =>
        daily.Replications == 0 ? 0 : Lower(day, ending) + (daily.Count(Closing(day), ending) / (double)daily.Replications);

    /// <summary>Whether a state ever occurs.</summary>
    public bool Occurs(Ending ending) => Enumerable.Range(0, Days).Any(day => daily.Count(Closing(day), ending) > 0);

    /// <summary>The corners of a state's band: steps, because a state is counted once a day; steps finer than a picture shows are joined.</summary>
    public Coordinates[] Outline(Ending ending)
    {
        var stride = (Days + MostSteps - 1) / MostSteps;
        int[] days = [.. Enumerable.Range(0, (Days + stride - 1) / stride).Select(step => step * stride)];
        var above = days.SelectMany(day => Step(day, stride, share => Upper(share, ending)));
        var below = days.Reverse().SelectMany(day => Step(day, stride, share => Lower(share, ending)).Reverse());
        return [.. above, .. below];
    }

    /// <summary>Where the band is thickest over a width of days, clear of marked days.</summary>
    /// <param name="ending">The state.</param>
    /// <param name="width">Days the words need, with their margins.</param>
    /// <param name="marked">Days the words must not cover.</param>
    /// <returns>The middle of the place and its lower and upper end; nothing if there is no such width of days.</returns>
    public (double Day, double Low, double High)? Thickest(Ending ending, double width, IReadOnlyCollection<int> marked)
    {
        (double Day, double Low, double High)? best = null;
        for (var i = 0; i <= Places; i++)
        {
            var from = (Days - width) * i / Places;
            if (from < 0 || marked.Any(day => day > from && day < from + width))
                continue;
            var place = (Day: from + (width / 2), Low: Highest(ending, from, from + width), High: Lowest(ending, from, from + width));
            if (best is not { } b || place.High - place.Low > b.High - b.Low + 1e-9)
                best = place;
        }

        return best;
    }

    private double Highest(Ending ending, double from, double to) => DaysIn(from, to).Max(day => Lower(day, ending));

    private double Lowest(Ending ending, double from, double to) => DaysIn(from, to).Min(day => Upper(day, ending));

    private IEnumerable<int> DaysIn(double from, double to)
    {
        var first = Math.Clamp((int)from, 0, Days - 1);
        var last = Math.Clamp((int)Math.Ceiling(to) - 1, first, Days - 1);
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>The last day is drawn as it stands at the horizon.</summary>
    private int Closing(int day) => day == Days - 1 ? daily.HorizonDays : day;

    private Coordinates[] Step(int day, int stride, Func<int, double> edge)
    {
        var next = Math.Min(day + stride, Days);
        var share = edge(next == Days ? Days - 1 : day);
        return [new(day, share), new(next, share)];
    }
}
