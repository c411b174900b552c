namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of the text itself, before any key is looked at: TT001 to TT009.</summary>
internal static class TextCodes
{
    public static readonly ProblemCode NotText = new(
        1,
        "the file holds characters that do not belong into a text",
        "A scenario file is UTF-8 text. Control characters, broken characters and invisible line separators are refused, because two programs would read them differently. They usually come from copying out of another program or from saving in another encoding.",
        "name: \"talks\u0001\"",
        "name: talks");

    public static readonly ProblemCode TooLarge = new(
        2,
        "the file is larger or deeper than the reader allows",
        "A file may hold a million characters, lists and maps 32 deep, and 100,000 values once its anchors are expanded; together with the files it extends it may have no more values either. Real scenarios stay far below; a file above is most likely not a scenario, or an anchor repeats itself.",
        "x-deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        "x-deep: [1]");

    public static readonly ProblemCode NotYaml = new(
        3,
        "the file is not valid YAML",
        "The text could not be taken apart into keys, lists and values. Most often a bracket or quote is not closed, a line is indented by a tab or by one space too many, or a text with a colon needs quotes. Only the first such place is told, since what follows cannot be understood.",
        "talks: [main",
        "talks: [main]");

    public static readonly ProblemCode DuplicateKey = new(
        4,
        "a key is written twice in one map",
        "Each key may stand once in its map; otherwise it would not be clear which value holds.",
        "name: one\nname: two",
        "name: one");

    public static readonly ProblemCode KeyNotText = new(
        5,
        "a key is not a plain text",
        "Keys are short texts. Lists, maps and aliases cannot be keys, and a key cannot be empty.",
        "x-notes: {[a, b]: 1}",
        "x-notes: {a: 1, b: 1}");

    public static readonly ProblemCode Tag = new(
        6,
        "a YAML tag is not used here",
        "The key decides how its value is read, so a tag such as !!str or !!int has nothing to decide. The one tag there is, !reset, deletes what a parent says: key: !reset, or - !reset {id: x} in a list.",
        "name: !!str 2019",
        "name: 2019");

    public static readonly ProblemCode MergeKey = new(
        7,
        "the YAML merge key << is not used here",
        "One scenario takes over another by the key extends, which has one written rule for maps and lists. Anchors and aliases for whole values work inside one file.",
        "time: {<<: {horizon: 90 d}}",
        "tradetalks: 1\nextends: base/us-china.yaml\ntime: {horizon: 90 d}");

    public static readonly ProblemCode Alias = new(
        8,
        "an alias refers to nothing or to itself",
        "An alias *name stands for the value marked &name before it in the same file. It cannot come before its anchor, nor stand inside the value it names.",
        "x-a: &a [*a]",
        "x-a: &a [1]\nx-b: *a");

    public static readonly ProblemCode MoreDocuments = new(
        9,
        "the file holds more than one document",
        "One file is one scenario. A line --- begins a second YAML document; put that into its own file.",
        "name: one\n---\nname: two",
        "name: one");

    public static IEnumerable<ProblemCode> All => [NotText, TooLarge, NotYaml, DuplicateKey, KeyNotText, Tag, MergeKey, Alias, MoreDocuments];
}
