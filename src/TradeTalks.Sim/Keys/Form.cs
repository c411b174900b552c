using System.Collections.Immutable;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Keys;

/// <summary>What may stand behind a key.</summary>
public abstract record Form;

/// <summary>Free text.</summary>
/// <param name="LongestLength">Characters at most.</param>
public sealed record TextForm(int LongestLength) : Form;

/// <summary>A name other keys refer to: letters, digits, hyphen and underscore, beginning with a letter, at most 40 characters, unique in its list.</summary>
public sealed record IdForm : Form;

/// <summary>The id of something described elsewhere in the file.</summary>
/// <param name="To">What is referred to, in the user's words: "side", "issue", "tariff list".</param>
public sealed record ReferenceForm(string To) : Form;

/// <summary>The way to the file this one is built on, from its own folder: "base/us-china.yaml", folders divided by "/".</summary>
public sealed record ParentForm : Form;

/// <summary>The way to a folder, from the folder of the file that says so: "economies/world-2017", folders divided by "/".</summary>
public sealed record FolderForm : Form;

/// <summary>A calendar date, written 2019-10-15, "day 6" or "start + 6 d".</summary>
public sealed record DateForm : Form
{
    /// <summary>Whether only a calendar date will do: the start cannot be counted from itself.</summary>
    public bool CalendarOnly { get; init; }
}

/// <summary>One of a few words.</summary>
/// <param name="Words">The words, each with its meaning.</param>
public sealed record ChoiceForm(ImmutableArray<Word> Words) : Form;

/// <summary>One word of a choice.</summary>
/// <param name="Name">The word as written.</param>
/// <param name="Meaning">What it means.</param>
public sealed record Word(string Name, string Meaning);

/// <summary>A whole number.</summary>
/// <param name="Lowest">The smallest allowed.</param>
/// <param name="Highest">The largest allowed.</param>
public sealed record CountForm(long Lowest, long Highest) : Form;

/// <summary>A number with its unit, or a distribution of such numbers where it may vary.</summary>
/// <param name="Quantity">What it measures; decides the unit.</param>
/// <param name="Lowest">The smallest allowed, in the kept unit; every value a distribution can give must lie inside.</param>
/// <param name="Highest">The largest allowed, in the kept unit.</param>
/// <param name="MayBe">How far it may vary: fixed only, uncertain too, or also drawn each time.</param>
public sealed record NumberForm(Quantity Quantity, double Lowest, double Highest, Variation MayBe) : Form;

/// <summary>A map with known keys.</summary>
/// <param name="Keys">The keys, in the order of the reference page.</param>
public sealed record MapForm(ImmutableArray<Key> Keys) : Form;

/// <summary>A list of alike items.</summary>
/// <param name="Item">The form of each item.</param>
/// <param name="Fewest">Items at least.</param>
/// <param name="Most">Items at most.</param>
public sealed record ListForm(Form Item, int Fewest, int Most) : Form;

/// <summary>A map from paths of other keys, as --set writes them, to what they are set to; read against those keys when they are set.</summary>
/// <param name="Takes">What stands behind each path, in the user's words.</param>
public sealed record PathsForm(string Takes) : Form;

/// <summary>A map from side ids to values, one for each side of the table it belongs to.</summary>
/// <param name="Value">The form of each value.</param>
public sealed record PerSideForm(Form Value) : Form;

/// <summary>One of several maps, each known by its name: <c>{rubinstein: {}}</c>. With a parent's it does not merge; it replaces it.</summary>
/// <param name="Variants">The names with the form of each map.</param>
public sealed record VariantForm(ImmutableArray<Key> Variants) : Form;
