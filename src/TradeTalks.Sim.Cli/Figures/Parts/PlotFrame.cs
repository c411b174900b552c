using ScottPlot;
using ScottPlot.AxisPanels;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>A plot in the house style whose data area lies exactly where it is wanted.</summary>
internal static class PlotFrame
{
    /// <summary>The library sets the words of the left axis a little too high.</summary>
    private const float LeftLabelDrop = 3.5f;

    /// <summary>An empty plot.</summary>
    /// <param name="limits">What the data area spans, in units of the data.</param>
    /// <param name="below">Ticks of the axis below.</param>
    /// <param name="title">The title of the axis below, with its unit.</param>
    public static Plot Create(AxisLimits limits, IEnumerable<Tick> below, string title)
    {
        _ = BundledFonts.Instance;
        var plot = new Plot();
        plot.FigureBackground.Color = Color.FromSKColor(FigureStyle.Paper);
        plot.DataBackground.Color = Colors.Transparent;
        plot.Font.Set(BundledFonts.Family);
        plot.Axes.SetLimits(limits);
        plot.Axes.SetLimitsX(limits.Left, limits.Right, plot.Axes.Top);
        foreach (var axis in plot.Axes.GetAxes().OfType<AxisBase>())
            Dress(axis);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. below]);
        plot.Axes.Bottom.Label.Text = title;
        plot.Grid.MajorLineColor = Color.FromSKColor(FigureStyle.Grid);
        plot.Grid.MajorLineWidth = 1;
        plot.Axes.Left.TickLabelStyle.OffsetY = LeftLabelDrop;
        return plot;
    }

    /// <summary>Draws a plot so that its data area fills a rectangle of the page.</summary>
    /// <remarks>
    /// The library draws everything twice where a plot is new, hence the rehearsal; and it wipes its canvas, hence the clip.
    /// </remarks>
    /// <param name="plot">The plot.</param>
    /// <param name="canvas">The page.</param>
    /// <param name="panel">The whole room of the plot.</param>
    /// <param name="area">The data area inside it.</param>
    public static void Draw(Plot plot, SKCanvas canvas, SKRect panel, SKRect area)
    {
        plot.Layout.Fixed(new PixelPadding(area.Left - panel.Left, panel.Right - area.Right, panel.Bottom - area.Bottom, area.Top - panel.Top));
        var room = new PixelRect(panel.Left, panel.Right, panel.Bottom, panel.Top);
        using (var rehearsal = new SKNoDrawCanvas((int)FigureStyle.PageWidth, (int)panel.Bottom))
            plot.Render(rehearsal, room);
        canvas.Save();
        canvas.ClipRect(panel);
        plot.Render(canvas, room);
        canvas.Restore();
    }

    private static void Dress(AxisBase axis)
    {
        var muted = Color.FromSKColor(FigureStyle.Muted);
        var line = Color.FromSKColor(FigureStyle.Axis);
        axis.TickGenerator = new NumericManual();
        axis.FrameLineStyle.IsVisible = false;
        axis.TickLabelStyle.FontName = BundledFonts.Family;
        axis.TickLabelStyle.FontSize = FigureStyle.TextSize;
        axis.TickLabelStyle.ForeColor = muted;
        axis.MajorTickStyle.Color = line;
        axis.LabelFontName = BundledFonts.Family;
        axis.LabelFontSize = FigureStyle.TextSize;
        axis.LabelBold = false;
        axis.LabelFontColor = muted;
    }
}
