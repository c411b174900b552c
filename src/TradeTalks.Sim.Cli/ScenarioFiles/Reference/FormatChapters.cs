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
        - Anchors and aliases work within a file; tags, merge keys (`<<`), a second document and duplicate keys are refused. A file may have 1 MB and 32 levels.

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
