using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>Says in words what a key takes.</summary>
internal static class KeyText
{
    private const double Unbounded = 1e6;

    /// <summary>What an editor shows beside a key.</summary>
    public static string ForEditors(Key key)
    {
        string?[] parts =
        [
            key.Meaning,
            key.Form is NumberForm or CountForm ? $"{Takes(key.Form)}, {Range(key.Form)}." : null,
            StandardOf(key) is { } standard ? $"Default {standard} ({key.Source ?? "when left out"})." : null,
            key.Example is { } example ? $"Example: {example}" : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    /// <summary>What kind of value stands behind a key.</summary>
    public static string Takes(Form form) => form switch
    {
        TextForm => "text",
        IdForm => "name",
        ReferenceForm reference => $"id of a {reference.To}",
        ParentForm => "file",
        FolderForm => "folder",
        DateForm => "date",
        ChoiceForm choice => string.Join(", ", choice.Words.Select(word => $"`{word.Name}`")),
        CountForm => "whole number",
        NumberForm number => UnitOf(number.Quantity),
        MapForm => "map",
        ListForm list => $"list of {Takes(list.Item)}s",
        PathsForm paths => $"path: {paths.Takes}",
        VariantForm variants => $"map with one of {string.Join(", ", variants.Variants.Select(key => $"`{key.Name}`"))}",
        PerSideForm perSide => $"{Takes(perSide.Value)} for each side",
        _ => throw new InvalidOperationException($"No words are known for {form.GetType().Name}."),
    };

    /// <summary>The range of a number, in its own spelling; empty for what has none.</summary>
    public static string Range(Form form) => form switch
    {
        NumberForm number => Between(Spell(number.Lowest, number.Quantity), number.Highest >= Unbounded ? null : Spell(number.Highest, number.Quantity)),
        CountForm count => Between($"{count.Lowest}", count.Highest == long.MaxValue ? null : $"{count.Highest}"),
        _ => "",
    };

    /// <summary>How far a number may vary.</summary>
    public static string Varies(Form form) => form switch
    {
        NumberForm { MayBe: Variation.Uncertain } => "uncertain",
        NumberForm { MayBe: Variation.Chance } => "uncertain, chance",
        _ => "",
    };

    /// <summary>The default of a key as it would be written; null where there is none.</summary>
    public static string? StandardOf(Key key) => key.Standard is { } input ? input.Distribution.Describe(value => Spell(value, ((NumberForm)key.Form).Quantity)) : key.Default;

    private static string Between(string lowest, string? highest) => highest is null ? $"from {lowest}" : $"{lowest} to {highest}";

    private static string UnitOf(Quantity quantity) => quantity switch
    {
        Quantity.Number => "number",
        Quantity.Share => "share (%)",
        Quantity.Duration => "time (d, w, mo)",
        Quantity.Money => "money (mn, bn, tn USD)",
        _ => throw new InvalidOperationException($"No unit is known for {quantity}."),
    };

    /// <summary>A value in the spelling of scenario files.</summary>
    public static string Spell(double value, Quantity quantity) => Number(value, quantity) + Unit(quantity);

    /// <summary>A value as it is written, without its unit.</summary>
    public static string Number(double value, Quantity quantity) => $"{(quantity == Quantity.Share ? value * 100 : value):0.######}";

    /// <summary>What stands behind the number, with the space before it.</summary>
    public static string Unit(Quantity quantity) => quantity switch
    {
        Quantity.Number => "",
        Quantity.Share => " %",
        Quantity.Duration => " d",
        Quantity.Money => " bn USD",
        _ => throw new InvalidOperationException($"No spelling is known for {quantity}."),
    };
}
