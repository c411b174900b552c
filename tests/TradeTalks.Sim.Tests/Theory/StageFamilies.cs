using TradeTalks.Sim.Economy.Equations;
using TradeTalks.Sim.Engine.Distributions;
using TradeTalks.Sim.Engine.Events;
using TradeTalks.Sim.Engine.Numerics;
using TradeTalks.Sim.Engine.Streams;

namespace TradeTalks.Sim.Tests.Theory;

/// <summary>Talks that move between stages until they end in one of absorption.</summary>
internal sealed class LadderFamily : Family
{
    private const int Draws = 200_000;
    private static readonly StreamId Next = StreamId.Of("next");
    private static readonly StreamId Stay = StreamId.Of("stay");

    public override bool Fits(KnownCase known) => known.Has("days") && known.InputNames.Count >= 3 && known.InputNames.Where(name => name != "days").All(name => known.Raw(name).ValueKind == System.Text.Json.JsonValueKind.Object);

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var stages = StagesOf(known);
        var equations = new LuMatrix(stages.Count);
        for (var from = 0; from < stages.Count; from++)
        {
            for (var to = 0; to < stages.Count; to++)
                equations[to, from] = (from == to ? 1 : 0) - Chance(known, stages[from], stages[to]);
        }

        var visits = new double[Lanes.Padded(stages.Count)];
        visits[0] = 1;
        Assert.That(equations.Factor());
        equations.Solve(visits);
        return
        [
            .. stages.Select((stage, place) => ($"visits_{stage}", visits[place])), ("mean_steps", visits.Sum()),
            ("p_deal", stages.Select((stage, place) => visits[place] * Chance(known, stage, "deal")).Sum()), ("mean_days", stages.Select((stage, place) => visits[place] * Days(known, stage)).Sum()),
        ];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (stages, events, deals, steps, days) = (StagesOf(known), new EventList(), 0L, 0L, 0.0);
        for (var run = 0; run < Draws; run++)
        {
            var (chance, visit) = (new Chance(41, run), 0u);
            events.Clear();
            events.Schedule(Units.SimTime.Start, 0, 0);
            while (events.TryNext(out var next))
            {
                if (next.Kind >= stages.Count)
                {
                    deals += next.Kind == stages.Count ? 1 : 0;
                    break;
                }

                var stay = known.Raw("days").GetProperty(stages[next.Kind]).GetDouble();
                var length = stages[next.Kind] == "H" ? stay : Distribution.Exponential(stay).Quantile(chance.Uniform(Stay, visit));
                events.Schedule(events.Now.PlusDays(length), 0, Follow(known, stages, stages[next.Kind], chance.Uniform(Next, visit++)));
            }

            steps += visit;
            days += events.Now.Days;
        }

        return [("p_deal", deals / (double)Draws, Draws), ("mean_steps", steps / (double)Draws, Draws), ("mean_days", days / Draws, Draws)];
    }

    private static List<string> StagesOf(KnownCase known) => [.. known.InputNames.Where(name => name != "days")];

    private static double Chance(KnownCase known, string from, string to) => known.Raw(from).TryGetProperty(to, out var chance) ? chance.GetDouble() : 0;

    private static double Days(KnownCase known, string stage) => known.Raw("days").GetProperty(stage).GetDouble();

    /// <summary>The stage a uniform number leads to; beyond the stages the first number stands for a deal, the next for any other end.</summary>
    private static byte Follow(KnownCase known, List<string> stages, string from, double uniform)
    {
        var sum = 0.0;
        foreach (var to in known.Raw(from).EnumerateObject())
        {
            sum += to.Value.GetDouble();
            if (uniform < sum)
                return (byte)(stages.IndexOf(to.Name) is >= 0 and var stage ? stage : to.Name == "deal" ? stages.Count : stages.Count + 1);
        }

        return (byte)(stages.Count + 1);
    }
}

/// <summary>A truce that comes and goes.</summary>
internal sealed class OnOffFamily : Family
{
    private const int Draws = 200_000;
    private static readonly StreamId Switch = StreamId.Of("switch");

    public override bool Fits(KnownCase known) => known.HasJust("up", "down", "t");

    public override IEnumerable<(string Name, double Value)> Computed(KnownCase known)
    {
        var balance = new LuMatrix(2);
        (balance[0, 0], balance[0, 1], balance[1, 0], balance[1, 1]) = (1, 1, known.Input("up"), -known.Input("down"));
        var shares = new double[Lanes.Padded(2)];
        shares[0] = 1;
        Assert.That(balance.Factor());
        balance.Solve(shares);
        return [("stationary", shares[1])];
    }

    public override IEnumerable<(string Name, double Value, long N)> Simulated(KnownCase known)
    {
        var (events, on) = (new EventList(), 0);
        double[] means = [1 / known.Input("up"), 1 / known.Input("down")];
        for (var run = 0; run < Draws; run++)
        {
            var (chance, state, number) = (new Chance(43, run), 0, 0u);
            events.Clear();
            events.Schedule(events.Now.PlusDays(chance.Draw(Distribution.Exponential(means[state]), Switch, number++)), 0, 0);
            while (events.TryNext(out var next) && next.Time.Days <= known.Input("t"))
            {
                state = 1 - state;
                events.Schedule(events.Now.PlusDays(chance.Draw(Distribution.Exponential(means[state]), Switch, number++)), 0, 0);
            }

            on += state;
        }

        return [("p_on_t", on / (double)Draws, Draws)];
    }
}
