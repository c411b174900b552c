namespace TradeTalks.Sim.Keys;

/// <summary>One key of the scenario language: what may stand there and what it means.</summary>
/// <remarks>The reader, the JSON schema, the reference page and the error messages all come from these.</remarks>
/// <param name="Name">The key as written, in snake_case.</param>
/// <param name="Form">What may stand behind it.</param>
/// <param name="Meaning">One or two sentences for the reference page.</param>
public sealed record Key(string Name, Form Form, string Meaning)
{
    /// <summary>Whether the key must be there.</summary>
    public bool Required { get; init; }

    /// <summary>What holds when the key is absent, in words or as it would be written; null where absence means nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The default of a parameter, where <see cref="Default"/> does not say it in words.</summary>
    public Input? DefaultInput { get; init; }

    /// <summary>Where the default comes from: a work, a count, or "prior" with its reason.</summary>
    public string? Source { get; init; }

    /// <summary>A value as it would be written.</summary>
    public string? Example { get; init; }

    /// <summary>The heading under which the reference page lists the key, when the owner's keys fall into groups.</summary>
    public string? Group { get; init; }
}
