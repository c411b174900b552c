using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeTalks.Sim.Experiments.Summaries;
using TradeTalks.Sim.Runs;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>A chronicle for other programs: every entry with its numbers, packages and decisions. Shares are fractions, money is in bn USD.</summary>
/// <remarks>Equal courses give equal text.</remarks>
internal sealed class ChronicleJson
{
    /// <summary>The version of the layout; it rises when a reader of the old one would misread the new one.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly Names _names;
    private readonly EntryWords _words;

    private ChronicleJson(Utf8JsonWriter json, Course course)
    {
        _json = json;
        _names = new Names(course.State.Scenario);
        _words = new EntryWords(course.State.Scenario, Detail.Everything);
    }

    /// <summary>Writes a chronicle as JSON text that ends with a line feed.</summary>
    public static string Write(Course course)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            new ChronicleJson(json, course).WriteCourse(course);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void WriteCourse(Course course)
    {
        _json.WriteStartObject();
        _json.WriteNumber("schema_version", SchemaVersion);
        _json.WriteString("scenario", course.State.Scenario.Name);
        _json.WriteString("inputs", course.Inputs);
        _json.WriteString("model", course.Model);
        _json.WriteNumber("seed", course.Seed);
        _json.WriteNumber("replication", course.State.Replication);
        _json.WriteString("fingerprint", course.Trace);
        _json.WriteStartObject("endings");
        foreach (var table in course.State.Tables)
            _json.WriteString(table.Talks.Id, EndingWords.Id(table.Days.State));
        foreach (var table in course.State.Bargains)
            _json.WriteString(table.Bargain.Id, EndingWords.Id(table.Days.State));
        _json.WriteEndObject();
        _json.WriteStartArray("entries");
        foreach (var entry in course.Chronicle.Entries)
            WriteEntry(entry);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteEntry(ChronicleEntry entry)
    {
        _json.WriteStartObject();
        _json.WriteString("date", _names.Date(entry.Time.Day));
        _json.WriteNumber("days", entry.Time.Days);
        _json.WriteString("what", Id(entry.What));
        if (entry.Table >= 0)
            _json.WriteString("table", _names.TableId(entry));
        if (entry.Side >= 0)
            _json.WriteString("side", _names.Actor(entry));
        if (entry.List >= 0)
            _json.WriteString("list", _names.List(entry));
        if (entry.Day is { } day)
            _json.WriteString("planned", _names.Date(day));
        WriteNumbers(entry);
        WriteTerms(entry);
        _json.WriteString("words", _words.Of(entry));
        _json.WriteEndObject();
    }

    private void WriteNumbers(ChronicleEntry entry)
    {
        var (first, second) = EntryNumbers.NamesOf(entry.What);
        if (first is not null)
            _json.WriteNumber(first, entry.Number);
        if (second is not null)
            _json.WriteNumber(second, entry.Second);
    }

    private void WriteTerms(ChronicleEntry entry)
    {
        if (entry.What is Occurrence.HighLevelRound or Occurrence.OfferTabled or Occurrence.AgreementInPrinciple or Occurrence.EnteredIntoForce)
            _json.WriteString("agenda", Names.Agenda(entry.Agenda));
        if (entry.What is Occurrence.OfferTabled or Occurrence.AgreementInPrinciple or Occurrence.EnteredIntoForce)
            WritePackage(entry);
        if (entry.What is Occurrence.Proposed or Occurrence.ProposalAccepted or Occurrence.ProposalRefused or Occurrence.GaveIn)
            WriteProposal(entry);
        if (entry.What == Occurrence.Decided)
            WriteDecision(entry);
    }

    private void WriteProposal(ChronicleEntry entry)
    {
        var bargain = _names.Bargain(entry);
        _json.WriteStartObject("proposal");
        foreach (var (issue, option) in bargain.ChoicesOf(entry.Proposal.Outcome))
            _json.WriteString(issue.Id, issue.Options[option]);
        for (var seat = 0; seat < bargain.Parties.Length && bargain.Issues.IsEmpty; seat++)
            _json.WriteNumber(_names.Side(bargain.Parties[seat]), entry.Proposal[seat]);
        _json.WriteEndObject();
        _json.WriteStartObject("worth");
        for (var seat = 0; seat < entry.Worths.Length; seat++)
            _json.WriteNumber(_names.Side(bargain.Parties[seat]), entry.Worths[seat]);
        _json.WriteEndObject();
    }

    private void WritePackage(ChronicleEntry entry)
    {
        var segments = _names.Segments(entry);
        _json.WriteStartArray("package");
        for (var segment = 0; segment < segments.Length; segment++)
        {
            if (!segments[segment].IsOn(entry.Agenda))
                continue;
            _json.WriteStartObject();
            _json.WriteString("issue", _names.Talks(entry).Issues[segments[segment].Issue].Id);
            if (segments[segment].Kind.ComesFromTariffs())
                _json.WriteString("list", _names.TariffList(segments[segment].List).Id);
            _json.WriteNumber("amount", segments[segment].Amount);
            _json.WriteNumber("share", entry.Package[segment]);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteDecision(ChronicleEntry entry)
    {
        var decision = entry.Decision;
        _json.WriteString("decision", Id(decision.Kind));
        _json.WriteStartArray("menu");
        for (var place = 0; place < decision.Count; place++)
            WriteOption(decision[place]);
        _json.WriteEndArray();
        _json.WriteString("move", Id(decision[entry.Chosen].Move));
        _json.WriteNumber("drawn", entry.Drawn);
    }

    private void WriteOption(in Option option)
    {
        _json.WriteStartObject();
        _json.WriteString("move", Id(option.Move));
        _json.WriteNumber("probability", option.Probability);
        _json.WriteNumber("worth", option.Value);
        _json.WriteNumber("own_loss", option.OwnLoss);
        _json.WriteNumber("their_loss", option.TheirLoss);
        _json.WriteNumber("leverage", option.Leverage);
        _json.WriteNumber("times", option.Times);
        _json.WriteEndObject();
    }

    private static string Id<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
