using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Sides;
using TradeTalks.Sim.Table;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Tests.Sides;

/// <summary>A seat made by hand: three segments, the last on the comprehensive agenda alone, worth 10, -4 and 5 to the side and -2, 12 and -1 to the other.</summary>
/// <remarks>
/// No deal is worth -3 to the side and -5 to the other, so the gain is 8 + 8 + 8 = 24 on the mini and 28 on the comprehensive agenda.
/// The side expects 70 % and would come down to 45 % (exponent 2); half of the time to the deadline has run; its belief is 40 %.
/// </remarks>
internal sealed class Sitting
{
    private readonly double[] _side = Defaults(SideParameters.Catalogue);
    private readonly double[] _talks = Defaults(TalksParameters.Catalogue);

    public Sitting()
    {
        Me = new ParameterValues(_side, 0);
        Seat = new Seat(0, 3, Me) { Expectation = 0.7, Disagreement = -3 };
        Public = new PublicRecord { Talks = new ParameterValues(_talks, 0), Urgency = 0.5, TextGap = 0.3, DisagreementSum = -8, AreTalksAlive = true };
        double[] own = [10, -4, 5];
        double[] theirs = [-2, 12, -1];
        own.CopyTo(Seat.On(Agenda.Comprehensive).Own);
        theirs.CopyTo(Seat.On(Agenda.Comprehensive).Theirs);
        own.AsSpan(0, 2).CopyTo(Seat.On(Agenda.Mini).Own);
        theirs.AsSpan(0, 2).CopyTo(Seat.On(Agenda.Mini).Theirs);
        With(SideParameters.DemandedShare, 0.7).With(SideParameters.LeastShare, 0.45).With(SideParameters.ConcessionExponent, 2);
        With(SideParameters.Belief, 0.4).With(SideParameters.ClaimedShare, 0.6).With(SideParameters.AudienceCost, 0.3);
    }

    /// <summary>The segments, one bit each, that hold off steps due before the next round.</summary>
    public uint DueSoon { get; init; }

    public ParameterValues Me { get; }

    public Seat Seat { get; }

    public PublicRecord Public { get; }

    public View View
    {
        get
        {
            Seat.Belief = Belief.AtStart(Me);
            Seat.Update();
            Seat.Renew(Agenda.Mini).Sum(Public.DisagreementSum, DueSoon);
            Seat.Renew(Agenda.Comprehensive).Sum(Public.DisagreementSum, DueSoon);
            return new View(Seat, Public);
        }
    }

    public static SimTime Day(double days) => SimTime.FromDays(days);

    public static Package Package(params double[] shares)
    {
        var package = default(Package);
        for (var segment = 0; segment < shares.Length; segment++)
            package[segment] = shares[segment];
        return package;
    }

    /// <summary>Sets a number of the side.</summary>
    public Sitting With(Parameter parameter, double value)
    {
        _side[parameter.Index] = value;
        return this;
    }

    /// <summary>Sets a number of the table.</summary>
    public Sitting WithTable(Parameter parameter, double value)
    {
        _talks[parameter.Index] = value;
        return this;
    }

    private static double[] Defaults(ParameterCatalogue catalogue) =>
        [.. catalogue.All.Select(parameter => parameter.Default.Variation == Variation.Fixed ? parameter.Default.Distribution.Mean : double.NaN)];
}
