using System.Collections.Immutable;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>A figure ready to be drawn, with the numbers it shows.</summary>
/// <param name="Name">Its file name without ending.</param>
/// <param name="Title">Its message, with its number.</param>
/// <param name="Subtitle">Scenario, n, seed, and what an interval or band is.</param>
/// <param name="Panels">Its pictures from top to bottom.</param>
/// <param name="Numbers">Every number shown.</param>
internal sealed record Figure(string Name, string Title, string Subtitle, ImmutableArray<Panel> Panels, NumberTable Numbers);

/// <summary>One picture of a figure.</summary>
/// <param name="Heading">The words above it; empty where the title says it all.</param>
/// <param name="Height">Its height in pixels, without the heading.</param>
/// <param name="Draw">Draws it into a rectangle of the page.</param>
internal sealed record Panel(string Heading, float Height, Action<SKCanvas, SKRect> Draw);
