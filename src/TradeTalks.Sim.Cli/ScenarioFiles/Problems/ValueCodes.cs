namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of keys and of the kind of their values: TT010 to TT019.</summary>
internal static class ValueCodes
{
    public static readonly ProblemCode WrongKind = new(
        10,
        "a list, a map or a plain value stands where another is needed",
        "Each key takes one kind of value: a plain value, a list ([a, b] or lines that begin with a hyphen) or a map ({a: 1} or indented lines with keys). The reference page says which.",
        "sides: US",
        "sides: [{id: US}, {id: China}]");

    public static readonly ProblemCode MissingKey = new(
        11,
        "a key that must be there is missing",
        "A few keys have no sensible default, because the result would hang on it unseen. They must be written.",
        "time: {start: 2019-10-09}",
        "time: {start: 2019-10-09, horizon: 90 d}");

    public static readonly ProblemCode UnknownKey = new(
        12,
        "a key is not known here",
        "Every key is checked, at every level: a misspelt key would otherwise leave its default in force without a word. Notes of your own go into keys that begin with x-, which are kept and ignored.",
        "time: {start: 2019-10-09, horizont: 90 d}",
        "time: {start: 2019-10-09, horizon: 90 d}");

    public static readonly ProblemCode DuplicateId = new(
        13,
        "two items of one list have the same id",
        "Other keys refer to an item by its id, so each id may stand once in its list.",
        "sides: [{id: US}, {id: US}]",
        "sides: [{id: US}, {id: China}]");

    public static readonly ProblemCode ListLength = new(
        14,
        "a list has too few or too many items",
        "Some lists have a fixed length, such as the two sides of a table. Mind that a decimal comma splits a number into two items.",
        "sides: [{id: US}]",
        "sides: [{id: US}, {id: China}]");

    public static readonly ProblemCode NotAnId = new(
        15,
        "a name is not a valid id",
        "An id is made of letters, digits, hyphens and underscores, begins with a letter and has at most 40 characters. Titles for people go into name.",
        "sides: [{id: United States}, {id: China}]",
        "sides: [{id: United-States}, {id: China}]");

    public static readonly ProblemCode TextTooLong = new(
        16,
        "a text is longer than fits",
        "Titles are printed on one line. Longer remarks go into a key that begins with x-.",
        $"name: {new string('a', 130)}",
        "name: US-China");

    public static readonly ProblemCode UnknownWord = new(
        17,
        "a value is not one of the words allowed",
        "The key takes one of a few words, which the reference page lists with their meaning.",
        "economy: {model: partial-equilibrum}",
        "economy: {model: partial-equilibrium}");

    public static readonly ProblemCode UnknownReference = new(
        18,
        "a name refers to nothing in the file",
        "Sides, issues and lists are described once and referred to by their id. Capitals count.",
        "sides: [{id: US}, {id: China}]\ntalks: [{id: main, between: [US, Chinna]}]",
        "sides: [{id: US}, {id: China}]\ntalks: [{id: main, between: [US, China]}]");

    public static readonly ProblemCode NoValue = new(
        19,
        "a key has no value",
        "A key with nothing behind it is most often a value forgotten. Leave the key out to get its default.",
        "name:",
        "name: US-China");

    public static IEnumerable<ProblemCode> All =>
        [WrongKind, MissingKey, UnknownKey, DuplicateId, ListLength, NotAnId, TextTooLong, UnknownWord, UnknownReference, NoValue];
}
