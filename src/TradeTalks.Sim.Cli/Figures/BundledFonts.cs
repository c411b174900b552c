using ScottPlot;
using SkiaSharp;

namespace TradeTalks.Sim.Cli.Figures;

/// <summary>The letters of all figures, carried along so that a figure looks the same on every machine.</summary>
internal sealed class BundledFonts : IFontResolver
{
    /// <summary>The family's name.</summary>
    public const string Family = "DejaVu Sans";

    private static readonly Lazy<BundledFonts> Loaded = new(Register);

    private BundledFonts()
    {
        Plain = Load("DejaVuSans.ttf");
        Bold = Load("DejaVuSans-Bold.ttf");
    }

    /// <summary>The fonts; the first use makes the plotting library know them.</summary>
    public static BundledFonts Instance => Loaded.Value;

    /// <summary>The upright letters.</summary>
    public SKTypeface Plain { get; }

    /// <summary>The heavy letters.</summary>
    public SKTypeface Bold { get; }

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, slant != FontSlant.Upright);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic)
    {
        if (fontName != Family)
            return null;
        return bold ? Bold : Plain;
    }

    private static BundledFonts Register()
    {
        var fonts = new BundledFonts();
        Fonts.FontResolvers.Insert(0, fonts);
        Fonts.Default = Family;
        Fonts.Sans = Family;
        return fonts;
    }

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(BundledFonts).Assembly.GetManifestResourceStream($"Fonts/{file}")
            ?? throw new InvalidOperationException($"The font {file} is missing from the program.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
