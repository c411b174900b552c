namespace TradeTalks.Sim.Cli.Figures.Parts;

/// <summary>Places labels beside a picture near what they name, without overlap and inside its height.</summary>
internal static class SideLabels
{
    /// <summary>The middles of labels that are stacked from the top down.</summary>
    /// <param name="wanted">Where each middle would best be, from the top down.</param>
    /// <param name="heights">The height of each label.</param>
    /// <param name="top">The upper end of the room.</param>
    /// <param name="bottom">The lower end of the room, which the labels fit into.</param>
    public static float[] Place(IReadOnlyList<float> wanted, IReadOnlyList<float> heights, float top, float bottom)
    {
        var middles = wanted.ToArray();
        var free = top;
        for (var i = 0; i < middles.Length; i++)
        {
            middles[i] = Math.Max(middles[i], free + (heights[i] / 2));
            free = middles[i] + (heights[i] / 2);
        }

        free = bottom;
        for (var i = middles.Length - 1; i >= 0; i--)
        {
            middles[i] = Math.Min(middles[i], free - (heights[i] / 2));
            free = middles[i] - (heights[i] / 2);
        }

        return middles;
    }
}
