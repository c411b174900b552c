namespace TradeTalks.Sim.Cli.ScenarioFiles.Problems;

/// <summary>Problems of the file as a whole: TT040 to TT049.</summary>
internal static class FileCodes
{
    public static readonly ProblemCode VersionNotFirst = new(
        40,
        "the version of the format is not the first key",
        "Every scenario begins with tradetalks: 1, so that people and programs know at once what they look at and later versions of the format can be told apart. Files named by extends begin with it too.",
        "name: US-China\ntradetalks: 1",
        "tradetalks: 1\nname: US-China");

    public static readonly ProblemCode NoParent = new(
        41,
        "the file that extends names is not there",
        "extends names one other scenario file by the way from the folder of the file it stands in, with / between folders. Roots, drives and backslashes are refused, since they would not work on another machine.",
        "tradetalks: 1\nextends: base/us-chian.yaml",
        "tradetalks: 1\nextends: base/us-china.yaml");

    public static readonly ProblemCode Cycle = new(
        42,
        "a file extends itself",
        "Following extends from file to file leads back to a file that was there already, so that no file would come first. The chain is told in the message; one of its files must not extend the next.",
        "# us-china.yaml\ntradetalks: 1\nextends: us-china.yaml",
        "# us-china.yaml\ntradetalks: 1\nextends: base/us-china.yaml");

    public static readonly ProblemCode TooManyParents = new(
        43,
        "a chain of files that extend each other is too long",
        "A scenario is put together from at most 8 files, its own included. Somebody who wants to know where a value comes from has to read them all: join some of them.",
        "# part-2.yaml extends part-3.yaml, and so on to part-9.yaml\ntradetalks: 1\nextends: part-2.yaml",
        "tradetalks: 1\nextends: base/us-china.yaml");

    public static readonly ProblemCode ResetOfNothing = new(
        44,
        "!reset stands where there is nothing to delete",
        "!reset deletes what a file named by extends says: key: !reset takes back the value of a key, - !reset {id: x} an item of a list whose items have ids. Other lists are replaced whole, so that their items need no deleting. What a parent does not say is most often misspelt.",
        "tradetalks: 1\nextends: base/us-china.yaml\nsides:\n  - !reset {id: Chian}",
        "tradetalks: 1\nextends: base/us-china.yaml\nsides:\n  - !reset {id: China}");

    public static readonly ProblemCode UnknownPath = new(
        45,
        "a path names no value of the scenario",
        "--set and sweeps name a value by the way from the top: sides.US.demanded_share, with the id where a list has ids and the number of the item, from 1, where it has none. Keys on the way may be left out where that is clear: US.demanded_share. A distribution is one value, so that no path leads into it.",
        "tradetalks run us-china.yaml --set US.demandd_share=\"75 %\"",
        "tradetalks run us-china.yaml --set US.demanded_share=\"75 %\"");

    public static readonly ProblemCode AmbiguousPath = new(
        46,
        "a short path may name several values",
        "A path may leave out keys on the way as long as only one value of the scenario fits. The message lists what fits: write the whole way to the one that is meant.",
        "# a side and a table are both called main\ntradetalks run us-china.yaml --set main.commitment=\"5 bn USD\"",
        "tradetalks run us-china.yaml --set sides.main.commitment=\"5 bn USD\"");

    public static readonly ProblemCode OverlayExtends = new(
        47,
        "an overlay extends another file",
        "An overlay lies over whatever scenario it is named with and changes only what it states. A parent of its own would lie over that scenario too and undo what is not meant: name it as an overlay of its own, or make the file a scenario.",
        "tradetalks: 1\nextends: base/us-china.yaml   # in a file named by --overlay",
        "tradetalks: 1");

    public static IEnumerable<ProblemCode> All => [VersionNotFirst, NoParent, Cycle, TooManyParents, ResetOfNothing, UnknownPath, AmbiguousPath, OverlayExtends];
}
