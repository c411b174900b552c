using TradeTalks.Sim.Cli.Commands.Terminal;
using TradeTalks.Sim.Cli.Figures;
using TradeTalks.Sim.Cli.RunFolders;
using TradeTalks.Sim.Cli.ScenarioFiles;
using TradeTalks.Sim.Economy.Equations;

namespace TradeTalks.Sim.Cli.Commands;

/// <summary>Tells what tariffs do to the economy of a scenario, without playing any talks.</summary>
internal static class EconomyCommand
{
    /// <summary>Reads, asks and shows; returns the exit code.</summary>
    public static int Run(EconomyRequest request, Doors doors)
    {
        var reading = ScenarioReader.Read(request.File, request.Tweaks);
        reading.ShowProblems(doors.Error);
        if (reading.Scenario is not { } scenario)
            return ExitCode.ScenarioInvalid;
        try
        {
            var inquiry = new EconomyInquiry(scenario, request);
            var answer = inquiry.Answer();
            doors.Out.Write(request.AsJson ? EconomyJson.Write(answer) : EconomyText.Of(answer, request, doors.LookOf(request.IsPlain)));
            if (request.WithMap)
                Draw(reading, inquiry, answer, request, doors);
            return ExitCode.Fine;
        }
        catch (NoEquilibriumException error)
        {
            throw new IOException(error.Message, error);
        }
    }

    private static void Draw(Reading reading, EconomyInquiry inquiry, EconomyAnswer answer, EconomyRequest request, Doors doors)
    {
        var inputs = RunFolder.HashOf(reading.Contents, answer.Scenario.Run.Seed, ModelVersion.Text);
        using var folder = RunFolder.Open(RunFolder.PathOf(request.Output, $"{Path.GetFileNameWithoutExtension(request.File)}-economy.yaml", inputs));
        var figure = TariffMapFigure.Compose(EconomyMap.Of(inquiry, answer));
        FigureOutput.Write(folder, DrawnFigure.Of(figure));
        if (!request.AsJson)
            doors.Out.WriteLine($"\n{folder.Path}{Path.DirectorySeparatorChar}plots   {figure.Name}.png, {figure.Name}.svg, {figure.Name}.csv");
    }
}
