using static TradeTalks.Sim.Sides.SideParameters;

namespace TradeTalks.Sim.Runs.Events;

/// <summary>News reaches a principal, some time after what it tells of.</summary>
internal static class News
{
    private const int MostOfAKind = 1 << 24;

    /// <summary>Sends news on its way.</summary>
    /// <param name="run">The run.</param>
    /// <param name="table">The table.</param>
    /// <param name="news">What it says.</param>
    /// <param name="kind">What it tells of.</param>
    /// <param name="number">Which of its kind it is for the seat, so that news of one kind more delays no other.</param>
    public static void Send(TalksRun run, TableState table, PendingNews news, NewsKind kind, int number)
    {
        var place = table.Facts.News++ % PendingNews.MostOnTheWay;
        table.News[place] = news;
        var lag = run.Sample(table.Seats[news.Seat].Side, NewsLag, table.Streams.NewsLag[news.Seat], ((int)kind * MostOfAKind) + number);
        run.ScheduleFirmly(EventKind.News, run.Now.PlusDays(lag), table, place);
    }

    public static void Happen(TalksRun run, TableState table, int place)
    {
        var news = table.News[place];
        var seat = table.Seats[news.Seat];
        seat.Belief.Move(news.LogOdds, run.Now);
        var floor = Math.Min(seat.Expectation, seat.Me[LeastShare]);
        seat.Expectation = Math.Max(floor, seat.Expectation * (1 - news.Humbling));
        if (news.IsAffront)
            seat.Resentment.Feel(seat.Me, run.Now);
        run.Chronicle?.Add(run.Entry(Occurrence.News, table, news.Seat) with { Number = news.LogOdds });
    }
}
