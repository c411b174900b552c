using TradeTalks.Sim.Cli.Wording;
using TradeTalks.Sim.Runs;

namespace TradeTalks.Sim.Cli.Chronicles;

/// <summary>Sentences about meetings, principals and leaders.</summary>
internal sealed class TalksWords(Names names)
{
    public string MidLevelMeeting(ChronicleEntry entry) =>
        $"Mid-level meeting closes {Amounts.Share(entry.Number)} of the open text; {Amounts.Share(entry.Second)} of the text stays open";

    public string TextStruck(ChronicleEntry entry) => $"{names.Actor(entry)} strikes promises out at home; {Amounts.Share(entry.Number)} of the text is open now";

    public string MovedAhead(ChronicleEntry entry) => $"Next meeting is set before a tariff date: {names.Planned(entry)}";

    public string HighLevelRound(ChronicleEntry entry) => $"High-level round on the {Names.Agenda(entry.Agenda)} agenda; {names.Actor(entry)} speaks first";

    public string WalkOut(ChronicleEntry entry) => $"{names.Actor(entry)} walks out of the round";

    public string BrokenOff(ChronicleEntry entry) => $"{names.Actor(entry)} breaks off the talks; no meeting before {names.Planned(entry)}";

    public string RoundClosed() => "Round ends without agreement";

    public string Debrief(ChronicleEntry entry) =>
        $"{names.Actor(entry)} is debriefed: gives {names.Other(entry)} a chance of {Amounts.Probability(entry.Number)} to close; {Amounts.Share(entry.Second)} of its officials are confident";

    public string Summit() => "Leaders meet";

    public string SummitCalledOff() => "Summit of the leaders is called off";

    public string Truce(ChronicleEntry entry) => $"Leaders agree on a truce until {names.Planned(entry)}";

    public string TruceLapsed() => "Truce runs out";

    public string PrincipalStays(ChronicleEntry entry) => $"{names.Actor(entry)} votes and keeps its principal";

    public string PrincipalReplaced(ChronicleEntry entry) => $"{names.Actor(entry)} votes and gets another principal";
}
