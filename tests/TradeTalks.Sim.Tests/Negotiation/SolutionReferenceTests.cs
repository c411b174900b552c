using System.Text.Json;
using TradeTalks.Sim.Table.Outcomes;

namespace TradeTalks.Sim.Tests.Negotiation;

/// <summary>Utilities and solution points of the reference negotiations.</summary>
internal sealed class SolutionReferenceTests
{
    private const double Tolerance = 1e-9;

    [TestCaseSource(typeof(ReferenceCase), nameof(ReferenceCase.Names))]
    public void Every_offer_is_worth_what_the_reference_says(string name)
    {
        var reference = ReferenceCase.Read(name);
        var utilities = reference.Utilities();
        foreach (var offer in reference.Expected.GetProperty("offers").EnumerateArray())
            AssertUtilities(utilities, reference.IndexOf(offer.GetProperty("offer")), offer);
    }

    [TestCaseSource(typeof(ReferenceCase), nameof(ReferenceCase.Names))]
    public void Our_points_are_those_of_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);
        var set = new BargainingSet(reference.Utilities(), reference.Reserved);
        Assert.That(set.Members.Length, Is.EqualTo(reference.Ours.GetProperty("individually_rational").GetInt32()));
        AssertIdeal(set, reference.Ours.GetProperty("ideal"));
        AssertPoint(reference, set, "nash", Solution.Nash);
        AssertPoint(reference, set, "kalai_smorodinsky", Solution.KalaiSmorodinsky);
        AssertPoint(reference, set, "egalitarian", Solution.Egalitarian);
        AssertPoint(reference, set, "utilitarian", Solution.Utilitarian);
        AssertPoint(reference, set, "relative_utilitarian", Solution.RelativeUtilitarian);
    }

    [TestCaseSource(typeof(ReferenceCase), nameof(ReferenceCase.Names))]
    public void Under_the_definitions_of_the_other_tool_its_points_come_out(string name)
    {
        var reference = ReferenceCase.Read(name);
        var expected = reference.Expected.GetProperty("analysis");
        var peer = new PeerAnalysis(reference.Utilities(), reference.Reserved);
        Assert.That(reference.Utilities().Space.Count, Is.EqualTo(expected.GetProperty("n_outcomes").GetInt32()));
        Assert.That(peer.Pareto, Is.EquivalentTo(expected.GetProperty("pareto").EnumerateArray().Select(point => reference.IndexOf(point.GetProperty("offer")))));
        foreach (var point in (string[])["nash", "kalai_egalitarian", "kalai_smorodinsky", "max_welfare", "max_relative_welfare"])
            Assert.That(peer.Point(point), Is.EqualTo(FirstOf(reference, expected.GetProperty(point))), point);
        Assert.That(peer.Opposition, expected.GetProperty("opposition") is { ValueKind: JsonValueKind.Number } distance ? Is.EqualTo(distance.GetDouble()).Within(Tolerance) : Is.Null);
        Assert.That(peer.RationalFraction, Is.EqualTo(expected.GetProperty("rational_fraction").GetDouble()).Within(Tolerance));
    }

    private static int? FirstOf(ReferenceCase reference, JsonElement points) =>
        points is { ValueKind: JsonValueKind.Array } && points.GetArrayLength() > 0 ? reference.IndexOf(points[0].GetProperty("offer")) : null;

    private static void AssertIdeal(BargainingSet set, JsonElement ideal)
    {
        for (var party = 0; party < set.Utilities.Parties; party++)
            Assert.That(set.Ideal(party), ideal.ValueKind == JsonValueKind.Null ? Is.NaN : Is.EqualTo(ideal[party].GetDouble()).Within(Tolerance));
    }

    private static void AssertPoint(ReferenceCase reference, BargainingSet set, string name, Solution solution)
    {
        var found = SolutionPoints.Find(solution, set);
        var expected = reference.Ours.GetProperty(name);
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.That(found, Is.EqualTo(-1), name);
            return;
        }

        Assert.That(found, Is.EqualTo(reference.IndexOf(expected.GetProperty("offer"))), name);
        AssertUtilities(set.Utilities, found, expected);
    }

    private static void AssertUtilities(UtilityTable utilities, int outcome, JsonElement point)
    {
        for (var party = 0; party < utilities.Parties; party++)
            Assert.That(utilities[party, outcome], Is.EqualTo(point.GetProperty("utilities")[party].GetDouble()).Within(Tolerance));
    }
}
