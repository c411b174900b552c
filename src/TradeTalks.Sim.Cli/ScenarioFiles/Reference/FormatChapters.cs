namespace TradeTalks.Sim.Cli.ScenarioFiles.Reference;

/// <summary>The written part of the reference page.</summary>
internal static class FormatChapters
{
    /// <summary>What comes before the tables of keys.</summary>
    public const string Introduction = """
        # The scenario format

        Made by `tradetalks schema --page` from the descriptions of the keys in the source; do not edit by hand.

        A scenario is a YAML file. For completion and checking in an editor, let its first line name the schema beside it:

        ```yaml
        # yaml-language-server: $schema=scenario.schema.json
        ```

        ## Rules

        - The first key is `tradetalks: 1`, the version of the format.
        - An unknown key is an error, at every level. Keys that start with `x-` are kept and ignored.
        - `tradetalks validate FILE` shows all problems at once, each with its place, its cause and what to write instead.
        - Words stay words and numbers stay numbers: `NO`, `on` and `12:30` are never turned into something else. A decimal comma is an error.
        - Anchors and aliases work within a file; tags other than `!reset`, merge keys (`<<`), a second document and duplicate keys are refused. A file may have a million characters, 32 levels and, with the files it extends, 100,000 values.

        ## Building on another file

        A file can take over another and state only what differs:

        ```yaml
        tradetalks: 1
        name: A tougher China
        extends: base/us-china.yaml
        sides:
          - id: China
            demanded_share: {uncertain: {triangular: [60 %, 70 %, 85 %]}}
        ```

        **The rule:** maps merge; lists whose items have an `id` merge by `id`; everything else replaces, and a distribution, or a choice by name such as `strategy`, is one value and replaces whole; `!reset` deletes.

        - The order is: defaults, then the files extended, then the file itself. The later word counts.
        - New items of a list come after the inherited ones. Items without an `id` (steps, tiers, trade) and plain lists (agendas) are replaced with their whole list.
        - `key: !reset` takes back an inherited value, so that the default holds again. `- !reset {id: x}` takes back an item of a list; with a new `{id: x, ...}` behind it, the item is replaced whole. Between braces a space ends the tag: `{friction: !reset }`. A `!reset` that deletes nothing is an error. Editors do not know the tag and may mark it.
        - One parent, named by the way from the folder of the file that names it. The parent may have one too, up to 8 files in a row, the file itself included.
        - Every file begins with `tradetalks: 1`. Apart from that a parent need not be complete: what must be there is checked once all files are merged. Problems are shown in the file where the text stands.
        - Notes (`x-...`) may stand anywhere; a note replaces an inherited one of the same name.
        - `tradetalks validate --origins FILE` lists what comes from parents and what takes the place of their values.
        - For a parent that is not complete, an editor needs `part.schema.json` in place of `scenario.schema.json`; it lies in `scenarios/base`, where the parents of the shipped scenarios go.

        ## Units

        | quantity | written | kept as |
        |---|---|---|
        | share | `15 %` | fraction |
        | time | `30 d`, `2 w`, `3 mo` (a month is 30.4375 days) | days |
        | money | `250 bn USD`, `900 mn USD`, `1.2 tn USD` | billions of US dollars, flows per year |
        | date | `2019-10-15`, `day 6`, `start + 6 d` | day |
        | number | `0.14` | number |

        A quantity that has a unit must be written with it: for `0.15` where a share is meant, write `15 %`.

        ## Distributions

        A number that may vary takes a distribution in place of a value:

        | written | meaning |
        |---|---|
        | `{uniform: [a, b]}` | equally likely from a to b |
        | `{triangular: [min, mode, max]}` | rising to the mode, falling after it |
        | `{pert: [min, mode, max]}` | smooth, the mode counting four times |
        | `{normal: {mean: m, sd: s}}`, `{normal: {p5: a, p95: b}}` | normal |
        | `{lognormal: {mean: m, sd: s}}`, `{lognormal: {p5: a, p95: b}}`, `30 to 240 d` | lognormal; the short form gives P5 and P95 |
        | `{beta: {mean: m, sd: s}}` | beta on 0 to 1 |
        | `{gamma: {mean: m, sd: s}}`, `{weibull: {p5: a, p95: b}}`, `{exponential: {mean: m}}` | positive quantities |
        | `{poisson: {mean: m}}`, `{bernoulli: p}`, `{choice: {1: .2, 2: .8}}` | counts, yes or no, one of several numbers |
        | `{empirical: [1, 2, 5]}` | one of the values seen, all alike |
        | `{mixture: [{w: .3, of: {...}}, {w: .7, of: {...}}]}` | one of several distributions |
        | `min:`, `max:` beside any of them | cut off there; the rest is scaled up |

        **Uncertain against chance.** `{uncertain: {...}}` says that the number is not known: it is drawn once per replication. A bare distribution says that the world draws it each time it is needed. The column *may be* tells what a key takes.

        """;
}
