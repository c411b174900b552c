using System.Text;
using TradeTalks.Sim.Cli.Chronicles;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.Wording;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Draws a course at the tables whose outcomes can be drawn.</summary>
internal static class TracePlots
{
    /// <summary>Draws and writes; returns the exit code.</summary>
    /// <param name="course">The course.</param>
    /// <param name="scenario">Title of the scenario.</param>
    /// <param name="folder">Where the pictures go.</param>
    /// <param name="doors">Where to say so.</param>
    public static int Write(Course course, string scenario, string folder, Doors doors)
    {
        var figures = new List<Figure>();
        foreach (var table in course.State.Bargains)
        {
            if (UtilityPlane.Of(course.State, table, course.Chronicle) is { } plane)
                figures.Add(UtilityPlaneFigure.Compose(plane, table.Bargain.Id, $"{scenario}  ·  replication {course.State.Replication}  ·  seed {course.Seed}"));
        }

        if (figures.Count == 0)
        {
            doors.Error.WriteLine("tradetalks: --plots draws tables over issues, and this scenario has none.");
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(folder);
        foreach (var figure in figures)
            Write(Path.Combine(folder, figure.Name), figure);
        doors.Error.WriteLine($"{Amounts.Counted(figures.Count, "plot")} in {folder}, as png, svg and csv");
        return ExitCode.Fine;
    }

    private static void Write(string path, Figure figure)
    {
        AtomicFile.Write($"{path}.png", FigureFiles.Png(figure));
        AtomicFile.Write($"{path}.svg", Encoding.UTF8.GetBytes(FigureFiles.Svg(figure)));
        AtomicFile.Write($"{path}.csv", figure.Numbers.ToCsv());
    }
}
