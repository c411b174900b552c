using TradeTalks.Sim.Keys;
using TradeTalks.Sim.Units;

namespace TradeTalks.Sim.Sides;

/// <content>What the side wants.</content>
public static partial class SideParameters
{
    /// <summary>Political worth of one dollar of own real income.</summary>
    public static Parameter IncomeWeight { get; } = Catalogue.Add(
        "What it wants",
        "income_weight",
        new NumberForm(Quantity.Number, 0, 20, Variation.Uncertain),
        new Standard(Input.Known(1), "a dollar of real income counts as a dollar"),
        "Political worth of one dollar of own real income.",
        "1");

    /// <summary>Political worth of one dollar of own exports, on top of what they add to income.</summary>
    public static Parameter ExportWeight { get; } = Catalogue.Add(
        "What it wants",
        "export_weight",
        new NumberForm(Quantity.Number, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(0.4), "prior; exporters are organised and heard (Grossman and Helpman 1995, Journal of Political Economy 103:675)"),
        "Political worth of one dollar of own exports, on top of what they add to income.",
        "0.4");

    /// <summary>Political worth of one dollar of tariff revenue, on top of its part in income.</summary>
    public static Parameter RevenueWeight { get; } = Catalogue.Add(
        "What it wants",
        "revenue_weight",
        new NumberForm(Quantity.Number, -1, 5, Variation.Uncertain),
        new Standard(Input.Known(0), "neutral: revenue is already part of income"),
        "Political worth of one dollar of tariff revenue, on top of its part in income; below zero where money at the treasury counts less than money in purses.",
        "-0.3");

    /// <summary>Worth, to the side that announced it, of keeping a tariff step hanging over the talks, as a share of its yearly duty.</summary>
    public static Parameter LeveragePending { get; } = Catalogue.Add(
        "What it wants",
        "leverage_pending",
        new NumberForm(Quantity.Share, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(0.6), "prior; List 4B was put off but 4A carried out on 13 August 2019"),
        "Worth, to the side that announced it, of keeping a tariff step hanging over the talks, as a share of its yearly duty.",
        "60 %");

    /// <summary>Worth of keeping a tariff in force when only a mini-deal is struck, as a share of its yearly duty.</summary>
    public static Parameter LeverageMini { get; } = Catalogue.Add(
        "What it wants",
        "leverage_mini",
        new NumberForm(Quantity.Share, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(1), "prior; tariffs in force are held back for the larger deal while structural issues are open"),
        "Worth of keeping a tariff in force when only a mini-deal is struck, as a share of its yearly duty.",
        "100 %");

    /// <summary>Worth of keeping a tariff in force when everything is settled, as a share of its yearly duty.</summary>
    public static Parameter LeverageComprehensive { get; } = Catalogue.Add(
        "What it wants",
        "leverage_comprehensive",
        new NumberForm(Quantity.Share, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; part is kept for enforcement, as the United States asked for in spring 2019"),
        "Worth of keeping a tariff in force when everything is settled, as a share of its yearly duty.",
        "50 %");

    /// <summary>Yearly cost of having no deal, as a share of the duties on own exports and, by own_duty_share, of the own duties.</summary>
    public static Parameter ConflictCost { get; } = Catalogue.Add(
        "What it wants",
        "conflict_cost",
        new NumberForm(Quantity.Share, 0, 1, Variation.Uncertain),
        new Standard(Input.Known(0.05), "prior; inside option of Muthoo (1999), Bargaining Theory with Applications, ch. 6"),
        "Yearly cost of having no deal, as a share of the duties on own exports and, by own_duty_share, of the own duties.",
        "5 %");

    /// <summary>Weight of a duty the side imposes in its cost of having no deal, against one on its exports.</summary>
    public static Parameter OwnDutyShare { get; } = Catalogue.Add(
        "What it wants",
        "own_duty_share",
        new NumberForm(Quantity.Share, 0, 2, Variation.Uncertain),
        new Standard(Input.Known(0.5), "prior; buyers at home complain half as loudly as exporters"),
        "Weight of a duty the side imposes in its cost of having no deal, against one on its exports.",
        "50 %");

    /// <summary>Yearly cost, per entity listed, of having firms on the other side's blacklist while there is no deal.</summary>
    public static Parameter EntityCost { get; } = Catalogue.Add(
        "What it wants",
        "entity_cost",
        new NumberForm(Quantity.Money, 0, 10, Variation.Uncertain),
        new Standard(Input.Known(0.01), "prior; 200 entities listed cost 2 bn USD a year"),
        "Yearly cost, per entity listed, of having firms on the other side's blacklist while there is no deal.",
        "10 mn USD");

    /// <summary>How much heavier tariffs weigh on election day than far from it: 1 doubles them.</summary>
    public static Parameter ElectionPressure { get; } = Catalogue.Add(
        "What it wants",
        "election_pressure",
        new NumberForm(Quantity.Number, 0, 5, Variation.Uncertain),
        new Standard(Input.Known(1), "prior; political business cycle, sign from the literature, size unknown"),
        "How much heavier tariffs weigh on election day than far from it: 1 doubles them. Only for sides with an election.",
        "1");

    /// <summary>Days before an election over which the pressure grows by a factor e.</summary>
    public static Parameter ElectionSpan { get; } = Catalogue.Add(
        "What it wants",
        "election_span",
        new NumberForm(Quantity.Duration, 10, 2000, Variation.Uncertain),
        new Standard(Input.Known(150), "prior; campaigns start about half a year ahead"),
        "Days before an election over which the pressure grows by a factor e.",
        "150 d");
}
