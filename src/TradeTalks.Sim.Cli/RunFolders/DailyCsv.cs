using System.Text;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.RunFolders;

/// <summary>daily.csv: how many replications stand how at the close of each day, table by table.</summary>
internal static class DailyCsv
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "daily.csv";

    /// <summary>The text of the file.</summary>
    public static string Of(Summary summary)
    {
        var endings = Enum.GetValues<Ending>();
        var text = new StringBuilder($"table,day,date,{string.Join(',', endings.Select(EndingWords.Id))}\n");
        foreach (var table in summary.Tables)
        {
            for (var day = 0; day <= summary.Calendar.HorizonDays; day++)
                text.Append($"{table.Id},{day},{summary.Calendar.StartDate.AddDays(day):yyyy-MM-dd},{string.Join(',', endings.Select(ending => table.Daily.Count(day, ending)))}\n");
        }

        return text.ToString();
    }
}
