using System.Collections.Immutable;
using TradeTalks.Sim.Cli.ScenarioFiles.Binding;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides.Bargainers;
using TradeTalks.Sim.Table.Outcomes;
using TradeTalks.Sim.Table.Protocols;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Assembly;

/// <summary>Checks of issues that are settled by choosing options.</summary>
internal sealed class OutcomeChecks(ProblemList problems)
{
    /// <summary>What a protocol is about, in words.</summary>
    public static string TitleOf(BoundMap protocol) => protocol.Has(OutcomeKeys.Issues)
        ? $"issues, with {protocol.GetOr(OutcomeKeys.Information, "private")} information"
        : $"a {protocol.GetOr(ProtocolKeys.Over, "pie")}";

    /// <summary>What a protocol offers to strategies by what it is about.</summary>
    public static TableNeeds OffersOf(BoundMap protocol)
    {
        if (protocol.Has(OutcomeKeys.Issues))
            return protocol.GetOr(OutcomeKeys.Information, "private") == "complete" ? TableNeeds.Outcomes | TableNeeds.CompleteInformation : TableNeeds.Outcomes;
        return TableNeeds.Continuum | TableNeeds.CompleteInformation | (protocol.GetOr(ProtocolKeys.Over, "pie") == "pie" ? TableNeeds.Pie : TableNeeds.None);
    }

    /// <summary>Checks the issues of a protocol.</summary>
    /// <param name="protocol">What the protocol says.</param>
    /// <param name="parties">The sides at the table.</param>
    public void Run(BoundMap protocol, IReadOnlyList<string> parties)
    {
        var issues = Names.ItemsOf(protocol, OutcomeKeys.Issues);
        if (!protocol.Has(OutcomeKeys.Issues))
        {
            RefuseBeside(protocol, OutcomeKeys.Information, "means nothing without 'issues'");
            return;
        }

        RefuseBeside(protocol, ProtocolKeys.Over, "means nothing beside 'issues'");
        RefuseBeside(protocol, ProtocolParameters.PieSize.Key, "means nothing beside 'issues'");
        RefuseRepeats(issues, OutcomeKeys.IssueId, "issue");
        foreach (var issue in issues)
            CheckIssue(issue, parties);
        if (OutcomeSpace.CountOf(issues.Select(issue => Math.Max(1, Names.ItemsOf(issue, OutcomeKeys.Options).Length))) > OutcomeSpace.MostOutcomes)
            problems.Add(ProtocolCodes.TooManyOutcomes, protocol.MarkOf(OutcomeKeys.Issues), FormattableString.Invariant($"these issues have more than {OutcomeSpace.MostOutcomes:N0} outcomes"), "leave out issues, or join options");
    }

    private void CheckIssue(BoundMap issue, IReadOnlyList<string> parties)
    {
        if (issue.TryGet<BoundSides>(OutcomeKeys.Weight, out var weight))
            CheckSides(issue, OutcomeKeys.Weight, weight, parties);
        var options = Names.ItemsOf(issue, OutcomeKeys.Options);
        RefuseRepeats(options, OutcomeKeys.OptionName, "option");
        foreach (var option in options)
        {
            if (option.TryGet<BoundSides>(OutcomeKeys.Value, out var value))
                CheckSides(option, OutcomeKeys.Value, value, parties);
        }
    }

    private void CheckSides(BoundMap owner, Key key, BoundSides stated, IReadOnlyList<string> parties)
    {
        foreach (var side in stated.Sides.Where(side => !parties.Contains(side.Side)))
            problems.Add(References.Unknown("side of this table", side.Side, side.Value.KeyMark, parties));
        foreach (var missing in parties.Where(party => stated.Sides.All(side => side.Side != party)))
            problems.Add(SenseCodes.WrongSides, owner.MarkOf(key), $"the {key.Name} for {missing} is missing", $"add {missing}: ...");
    }

    private void RefuseRepeats(ImmutableArray<BoundMap> items, Key name, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.TryGet<string>(name, out var written) && !seen.Add(written))
                problems.Add(SenseCodes.Repeated, item.MarkOf(name), $"the {what} '{written}' is there already", $"name every {what} once");
        }
    }

    private void RefuseBeside(BoundMap protocol, Key key, string why)
    {
        if (protocol.Has(key))
            problems.Add(ProtocolCodes.OutOfPlace, protocol.KeyMarkOf(key), $"'{key.Name}' {why}", "leave it out");
    }
}
