using System.Text.RegularExpressions;
using TradeTalks.Sim.Cli.ScenarioFiles.Problems;
using TradeTalks.Sim.Cli.ScenarioFiles.Scalars;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;
using TradeTalks.Sim.Keys;

namespace TradeTalks.Sim.Cli.ScenarioFiles.Binding;

/// <summary>Reads plain values: texts, ids, references, words, counts, dates.</summary>
internal static partial class ScalarBinder
{
    /// <summary>An id, as a regular expression that editors understand too.</summary>
    public const string IdPattern = "^[A-Za-z][A-Za-z0-9_-]{0,39}$";

    /// <summary>The way to a parent: it must work on every machine, so no drive, no root and no backslash.</summary>
    public const string ParentPattern = @"^[^/\\:][^\\:]{0,249}$";

    /// <summary>The typed value, or what is wrong with the text.</summary>
    public static (object? Value, Complaint? Complaint) Read(string text, Form form) => form switch
    {
        TextForm title => ReadText(text, title),
        IdForm => IsId(text) ? (text, null) : (null, NotAnId(text)),
        ReferenceForm reference => IsId(text) ? (text, null) : (null, new Complaint(ValueCodes.UnknownReference, $"needs the id of a {reference.To}, got {Printable.Quote(text)}")),
        ParentForm => ReadParent(text),
        FolderForm => ReadFolder(text),
        ChoiceForm choice => ReadWord(text, choice),
        CountForm count => ReadCount(text, count),
        DateForm date => ReadDate(text, date),
        _ => throw new InvalidOperationException($"There is no plain value of form {form.GetType().Name}."),
    };

    public static bool IsId(string text) => IdRegex().IsMatch(text);

    private static (object? Value, Complaint? Complaint) ReadText(string text, TextForm form) => text.Length <= form.LongestLength
        ? (text, null)
        : (null, new Complaint(ValueCodes.TextTooLong, $"may have {form.LongestLength} characters, this has {text.Length}", "put longer remarks into a key x-notes"));

    private static (object? Value, Complaint? Complaint) ReadParent(string text) => ParentRegex().IsMatch(text)
        ? (text, null)
        : (null, new Complaint(FileCodes.NoParent, $"needs the way from the folder of this file to another, got {Printable.Quote(text)}", "divide folders by /, as in base/us-china.yaml"));

    private static (object? Value, Complaint? Complaint) ReadFolder(string text) => ParentRegex().IsMatch(text)
        ? (text, null)
        : (null, new Complaint(EconomyCodes.NoData, $"needs the way from the folder of this file to another folder, got {Printable.Quote(text)}", "divide folders by /, as in economies/world-2017"));

    private static Complaint NotAnId(string text)
    {
        var letters = NotInId().Replace(text.Length > 80 ? text[..80] : text, "-").Trim('-', '_');
        var remedy = IsId(letters) ? $"write {letters}" : "begin with a letter, then letters, digits, - and _";
        return new Complaint(ValueCodes.NotAnId, $"needs an id, got {Printable.Quote(text)}", remedy);
    }

    private static (object? Value, Complaint? Complaint) ReadWord(string text, ChoiceForm form)
    {
        var words = form.Words.Select(static word => word.Name).ToList();
        if (words.Contains(text, StringComparer.Ordinal))
            return (text, null);
        var near = NearestName.Find(text, words);
        return (null, new Complaint(ValueCodes.UnknownWord, $"needs one of {string.Join(", ", words)}, got {Printable.Quote(text)}", near is null ? null : $"did you mean '{near}'?"));
    }

    private static (object? Value, Complaint? Complaint) ReadCount(string text, CountForm form)
    {
        if (!NumberText.TryRead(text.Trim(), 0, out var number))
            return (null, NumberText.Complain(text, "a whole number"));
        if (number != Math.Floor(number))
            return (null, new Complaint(ScalarCodes.NotWhole, $"needs a whole number, got {Printable.Quote(text)}"));
        return TryExact(text, number, out var count) && count >= form.Lowest && count <= form.Highest
            ? (count, null)
            : (null, new Complaint(ScalarCodes.OutOfRange, $"must be {RangeOf(form)}, got {Printable.Quote(text)}"));
    }

    /// <summary>Digits are read exactly; forms such as 1e4 as far as every whole number has its own double.</summary>
    private static bool TryExact(string text, double number, out long count)
    {
        const double LargestExact = 9_007_199_254_740_992;
        if (long.TryParse(text, out count))
            return true;
        count = Math.Abs(number) <= LargestExact ? (long)number : 0;
        return Math.Abs(number) <= LargestExact;
    }

    /// <summary>The range of a count in words.</summary>
    public static string RangeOf(CountForm form) => form.Lowest == form.Highest
        ? $"{form.Lowest}"
        : form.Highest == long.MaxValue ? $"at least {form.Lowest}" : $"between {form.Lowest} and {form.Highest}";

    private static (object? Value, Complaint? Complaint) ReadDate(string text, DateForm form)
    {
        if (!DateText.TryRead(text.Trim(), out var date, out var complaint))
            return (null, complaint);
        return form.CalendarOnly && date.Date is null
            ? (null, new Complaint(ScalarCodes.NotADate, $"needs a calendar date, got {Printable.Quote(text)}", "write year-month-day, as in 2019-10-15"))
            : (date, null);
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_-]{0,39}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdRegex();

    [GeneratedRegex(@"\A[^/\\:\p{Cc}][^\\:\p{Cc}]{0,249}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParentRegex();

    [GeneratedRegex("[^A-Za-z0-9_-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInId();
}
