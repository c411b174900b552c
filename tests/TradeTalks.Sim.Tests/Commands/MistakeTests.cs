using TradeTalks.Sim.Cli.Commands;
using TradeTalks.Sim.Tests.Rules;

namespace TradeTalks.Sim.Tests.Commands;

/// <summary>Realistic mistakes, each of which ends in a clear message: no stack trace, nothing played, nothing lost. To add one, add a line.</summary>
public sealed class MistakeTests
{
    private const int Usage = ExitCode.Usage;
    private const int Invalid = ExitCode.ScenarioInvalid;

    private static readonly string FirstSteps = Repository.Read("scenarios", "first-steps.yaml");

    private CommandLine _line = null!;

    private static IEnumerable<Mistake> OnTheCommandLine() =>
    [
        new("a command is misspelt", Usage, "Did you mean 'run'?", "rnu", "{1}"),
        new("an option is misspelt", Usage, "Did you mean '--seed'?", "run", "{1}", "--sed", "3"),
        new("the file is not there", Usage, "There is no file '{0}/cse.yaml'. Did you mean 'case.yaml'?", "run", "{0}/cse.yaml"),
        new("a folder is named", Usage, "is a folder; name a scenario file in it", "run", "{0}"),
        new("no replications", Usage, "--replications takes a whole number from 1", "run", "{1}", "-n", "0"),
        new("a key is misspelt", Invalid, "--set 1 error TT045  there is no 'North.demandd_share'", "run", "{1}", "-s", "North.demandd_share=60 %"),
        new("the nearest keys are named", Invalid, "nearest: sides.North.demanded_share, ", "run", "{1}", "-s", "North.demandd_share=60 %"),
        new("the unit is missing", Invalid, "did you mean 60 %?", "run", "{1}", "-s", "North.demanded_share=0.6"),
        new("a wrong unit", Invalid, "--set 2 error TT020", "run", "{1}", "-s", "horizon=30 d", "-s", "North.friction=9 d"),
        new("a value out of range", Invalid, "must be between", "run", "{1}", "-s", "North.demanded_share=160 %"),
        new("no value", Invalid, "'friction' has no value", "run", "{1}", "-s", "South.friction="),
        new("no equals sign", Invalid, "write path=value", "run", "{1}", "-s", "North.friction"),
        new("a distribution in the wrong order", Invalid, "mode is above max", "run", "{1}", "-s", "North.demanded_share={{uncertain: {{triangular: [50 %, 90 %, 80 %]}}}}"),
        new("brackets left open", Invalid, "--set 1 error TT003", "run", "{1}", "-s", "North.demanded_share={{uncertain: {{triangular: [50 %"),
        new("the overlay is not there", Usage, "There is no file '{0}/tough.yaml'", "run", "{1}", "--overlay", "{0}/tough.yaml"),
        new("the scenario as its own overlay of another folder", Usage, "There is no folder", "run", "{1}", "--overlay", "{0}/none/tough.yaml"),
        new("a goal without a sign", Usage, "write \"share(any deal) ± 1 pt\"", "run", "{1}", "--until", "share(any deal) 1 pt"),
        new("a goal in per cent", Usage, "'1 %' is no half-width for share(any deal): write ± 1 pt", "run", "{1}", "--until", "share(any deal) ± 1 %"),
        new("a goal for a misspelt state", Usage, "did you mean 'any deal'?", "run", "{1}", "--until", "share(any dael) ± 1 pt"),
        new("nothing to sweep", Usage, "has no sweep: block", "sweep", "{1}"),
        new("a swept key is misspelt", Invalid, "--grid 1 error TT045", "sweep", "{1}", "--grid", "North.demandd_share=50 %,60 %"),
        new("one swept value without its unit", Invalid, "at point 2, North.demanded_share 60", "sweep", "{1}", "--grid", "North.demanded_share=50 %,60"),
        new("a swept key without values", Invalid, "names no values", "sweep", "{1}", "--grid", "North.demanded_share"),
        new("a range without steps", Invalid, "does not say how many values", "sweep", "{1}", "--range", "North.demanded_share=50 %..80 %"),
        new("a range backwards", Invalid, "write 50 %..80 %", "sweep", "{1}", "--range", "North.demanded_share=80 %..50 %/3"),
        new("a range of words", Invalid, "takes no number, so it has no ranges", "sweep", "{1}", "--range", "economy.model=a..b/3"),
        new("a hypercube without a number", Invalid, "--lhs takes a number of points, then ranges", "sweep", "{1}", "--lhs", "North.demanded_share=50 %..80 %"),
        new("a key swept twice", Invalid, "is swept twice", "sweep", "{1}", "--grid", "North.friction=1 bn USD,2 bn USD", "--range", "North.friction=1 bn USD..2 bn USD/2"),
        new("too many points", Invalid, "more than 10,000", "sweep", "{1}", "--range", "North.friction=1 bn USD..2 bn USD/200", "--range", "South.friction=1 bn USD..2 bn USD/200"),
        new("a metric that is none", Invalid, "did you mean 'main.rounds'?", "sweep", "{1}", "--grid", "North.friction=1 bn USD,2 bn USD", "-m", "mean(main.ruonds)"),
        new("a metric after the horizon", Invalid, "lies outside the scenario", "sweep", "{1}", "--grid", "horizon=20 d,60 d", "-m", "share(any deal by day 30)"),
        new("a key of a compared change is misspelt", Invalid, "there is no 'North.demandd_share'", "compare", "{1}", "North.demandd_share=60 %", "-o", "{0}"),
        new("a named change without its unit", Invalid, "did you mean 60 %?", "compare", "{1}", "tough: North.demanded_share=0.6", "-o", "{0}"),
        new("the second of two changes is misspelt", Invalid, "there is no 'South.fricton'", "compare", "{1}", "North.friction=2 bn USD; South.fricton=1 bn USD", "-o", "{0}"),
        new("a change before what it changes", Usage, "changes a value, but of what?", "compare", "North.friction=2 bn USD", "{1}", "-o", "{0}"),
        new("a case alone", Usage, "tradetalks compare --help", "compare", "{1}"),
        new("a folder that is no run", Usage, "is a folder, but no run", "compare", "{1}", "{0}", "-o", "{0}"),
        new("a run that is not there", Usage, "There is no run 'latest' in '{0}'", "compare", "{1}", "latest", "-o", "{0}"),
        new("a compared file that is not there", Usage, "There is no file '{0}/cse.yaml'. Did you mean 'case.yaml'?", "compare", "{1}", "{0}/cse.yaml", "-o", "{0}"),
        new("a change without a value", Usage, "changes no value: a change is written North.friction=VALUE", "compare", "{1}", "North.friction", "-o", "{0}"),
        new("a change without a blank behind its name", Invalid, "Case 'tough':", "compare", "{1}", "tough:North.demandd_share=60 %", "-o", "{0}"),
        new("a change torn at a blank", Usage, "A value with blanks stands in quotes", "run", "{1}", "-s", "horizon=30", "d"),
        new("a grid torn at a blank", Usage, "A value with blanks stands in quotes", "sweep", "{1}", "--grid", "North.demanded_share=60", "%,70", "%"),
        new("a colon instead of an equals sign", Invalid, "write path=value", "run", "{1}", "-s", "North.demanded_share: 60 %"),
        new("the seed is swept", Invalid, "run.seed is the same at every point", "sweep", "{1}", "--grid", "run.seed=1,2"),
        new("the courses are swept in short", Invalid, "set the seed by --seed, the courses by -n", "sweep", "{1}", "--grid", "replications=10,20"),
        new("a range in a grid", Invalid, "write --range North.demanded_share=\"50 %..80 %\"", "sweep", "{1}", "--grid", "North.demanded_share=50 %..80 %"),
        new("a hypercube of no points", Invalid, "--lhs takes a number of points", "sweep", "{1}", "--lhs", "0", "North.demanded_share=50 %..80 %"),
        new("a hypercube of words", Invalid, "takes no number, so it has no ranges", "sweep", "{1}", "--lhs", "3", "economy.model=a..b"),
        new("both JSON and Markdown", Usage, "only one can be given", "compare", "{1}", "North.friction=2 bn USD", "--json", "--md"),
        new("a smallest difference without a number", Usage, "--min-effect takes a size with its unit", "compare", "{1}", "North.friction=2 bn USD", "--min-effect", "small"),
        new("a compared metric that is none", Usage, "--metric", "compare", "{1}", "North.friction=2 bn USD", "-m", "mean(main.ruonds)", "-n", "10", "-q"),
        new("a report of a scenario file", Usage, "is a file, not a run. tradetalks run {1} plays it", "report", "{1}", "-o", "{0}"),
        new("a report of a folder that is no run", Usage, "is a folder, but no run", "report", "{0}", "-o", "{0}"),
        new("a report before any run", Usage, "There is no run 'latest' in '{0}'", "report", "latest", "-o", "{0}"),
        new("a scenario file shown", Usage, "is a file, not a run", "show", "{1}", "-o", "{0}"),
        new("no course is named to trace", Usage, "either --rep N or --pick WORDS", "trace", "{1}"),
        new("two ways to name a course", Usage, "either --rep N or --pick WORDS", "trace", "{1}", "--rep", "1", "--pick", "near miss"),
        new("a course that is none", Usage, "--pick cannot read 'the best one'", "trace", "{1}", "--pick", "the best one"),
        new("a traced table that is not there", Usage, "there is no table 'mian'; there is main", "trace", "{1}", "--rep", "1", "--table", "mian"),
        new("a trace against a file that is not there", Usage, "There is no file '{0}/cse.yaml'. Did you mean 'case.yaml'?", "trace", "{1}", "--rep", "1", "--against", "{0}/cse.yaml"),
        new("a trace against a change without a value", Usage, "a change is written North.friction=VALUE", "trace", "{1}", "--rep", "1", "--against", "North.friction", "-o", "{0}"),
        new("a trace of a run that is not there", Usage, "There is no run 'latest' in '{0}'", "trace", "latest", "--rep", "1", "-o", "{0}"),
        new("tariffs of a world without trade", Usage, "prices tariffs list by list", "economy", "{1}", "-s", "North.friction=2 bn USD"),
        new("a misspelt key of an economy", Invalid, "there is no 'economy.closre'", "economy", "{1}", "-s", "economy.closre=balanced"),
        new("a comparison into a file", Usage, "case.yaml", "compare", "{1}", "North.friction=2 bn USD", "-n", "20", "-q", "-o", "{1}"),
        new("results into a file", Usage, "case.yaml", "run", "{1}", "-n", "5", "-o", "{1}"),
        new("results of a sweep into a file", Usage, "case.yaml", "sweep", "{1}", "--grid", "North.friction=1 bn USD,2 bn USD", "-n", "5", "-o", "{1}"),
    ];

    private static IEnumerable<Mistake> InTheFile() =>
    [
        InFile("a check without a comparison", "TT061  'share(any deal)' compares nothing", "checks: [share(any deal)]"),
        InFile("a check without a unit", "TT061  share(any deal) cannot be compared with '0.3'", "checks: [share(any deal) > 0.3]"),
        InFile("a check after the horizon", "TT061  2031-01-01 lies outside the scenario", "checks: [share(any deal by 2031-01-01) > 30 %]"),
        InFile("a question about nothing", "TT062  a question needs either 'state' or 'metric'", "questions: [{id: q, text: Who?}]"),
        InFile("a question about two things", "not both", "questions: [{id: q, text: Who?, state: any deal, metric: share(truce)}]"),
        InFile("a question with an unknown state", "TT060  unknown state 'truze'", "questions: [{id: q, text: Truce?, state: truze}]"),
        InFile("a question answered by a mean", "is answered by a share", "questions: [{id: q, text: Rounds?, metric: mean(main.rounds)}]"),
        InFile("an answer that is neither yes nor no", "needs one of yes, no", "questions: [{id: q, text: Deal?, state: any deal, resolved: true}]"),
        InFile("two questions with one name", "'q' stands twice in questions", "questions: [{id: q, text: A?, state: truce}, {id: q, text: B?, state: truce}]"),
        InFile("a sweep of an unknown key", "TT045", "sweep: {matrix: {North.demandd_share: [50 %]}}"),
        InFile("a sweep of one bare value", "write [60 %]", "sweep: {matrix: {North.demanded_share: 60 %}}"),
        InFile("a sweep that leaves out what is not there", "no point has North.demanded_share 80 %", "sweep: {matrix: {North.demanded_share: [50 %, 60 %]}, exclude: [{North.demanded_share: 80 %}]}"),
        InFile("a key of sweep misspelt", "did you mean 'matrix'?", "sweep: {matrx: {North.demanded_share: [50 %, 60 %]}}"),
    ];

    [SetUp]
    public void Open() => _line = new CommandLine();

    [TearDown]
    public void Close() => _line.Dispose();

    [TestCaseSource(nameof(OnTheCommandLine))]
    [TestCaseSource(nameof(InTheFile))]
    public void A_mistake_ends_in_a_clear_message_and_nothing_is_lost(object listed)
    {
        var mistake = (Mistake)listed;
        var file = _line.File(Edited(mistake.Edit));
        var kept = File.ReadAllText(file);
        var (code, output, error) = _line.Run([.. mistake.Arguments.Select(word => string.Format(word, _line.Folder, file))]);
        Assert.That(error, Does.Contain(string.Format(mistake.Says, _line.Folder, file)));
        Assert.That((code, output), Is.EqualTo((mistake.Code, "")));
        Assert.That(error, Does.Not.Contain("   at TradeTalks").And.Not.Contain("error of the program"));
        Assert.That(Directory.EnumerateFileSystemEntries(_line.Folder), Is.EqualTo((string[])[file]));
        Assert.That(File.ReadAllText(file), Is.EqualTo(kept));
    }

    private static Mistake InFile(string name, string says, string keys) => new(name, Invalid, says, "validate", "{1}") { Edit = ("", keys) };

    private static string Edited((string Old, string New)? edit) => edit is not { } change ? FirstSteps
        : change.Old.Length == 0 ? $"{FirstSteps}{change.New}\n" : FirstSteps.Replace(change.Old, change.New, StringComparison.Ordinal);
}
