using System.Text;
using TradeTalks.Sim.Cli.ScenarioFiles.Tree;

namespace TradeTalks.Sim.Cli.Reports;

/// <summary>Writes a page element by element: every element is closed, and no text of a user can become markup.</summary>
internal sealed class Markup
{
    private static readonly string[] InLine = ["a", "code", "span", "strong"];

    private readonly StringBuilder _text = new("<!DOCTYPE html>\n");
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Its attributes.</param>
    public Markup Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        AppendTag(element, attributes);
        _text.Append('>');
        _open.Push(element);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public Markup Close()
    {
        var element = _open.Pop();
        _text.Append($"</{element}>");
        if (!InLine.Contains(element))
            _text.Append('\n');
        return this;
    }

    /// <summary>Writes text.</summary>
    public Markup Words(string text)
    {
        _text.Append(Escape(text));
        return this;
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    public Markup Add(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes) => Open(element, attributes).Words(text).Close();

    /// <summary>Writes an element that holds nothing.</summary>
    public Markup Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        AppendTag(element, attributes);
        _text.Append("/>\n");
        return this;
    }

    /// <summary>Writes the style sheet, which is ours.</summary>
    /// <exception cref="ArgumentException">It holds what would end it.</exception>
    public Markup Style(string rules)
    {
        if (rules.AsSpan().IndexOfAny('<', '&') >= 0)
            throw new ArgumentException("A style sheet in a page holds neither '<' nor '&'.", nameof(rules));
        _text.Append($"<style>\n{rules}</style>\n");
        return this;
    }

    /// <summary>The page.</summary>
    /// <exception cref="InvalidOperationException">An element is open.</exception>
    public override string ToString() => _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"The element '{_open.Peek()}' is open.");

    private void AppendTag(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
            _text.Append($" {name}=\"{Escape(value)}\"");
    }

    private static string Escape(string text) => Printable.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
