namespace Zhengling.Policies.Exchange;

/// <summary>
/// The keys of the notes (<c>extensionElements</c>) by which an exported model says what DMN itself has no place for, so that an import
/// gets it back. Other tools keep or ignore them.
/// </summary>
internal static class ExchangeNotes
{
    /// <summary>On the model: the fields of the front matter, by this prefix and the field's name.</summary>
    public const string FrontMatter = "front-matter.";

    /// <summary>What an element is in the pack: <see cref="Reading"/>, <see cref="Register"/>, <see cref="Open"/>, <see cref="Published"/>.</summary>
    public const string Role = "role";

    /// <summary>A reading (口径).</summary>
    public const string Reading = "reading";

    /// <summary>A register (台账).</summary>
    public const string Register = "register";

    /// <summary>A function of the pack format itself (未规定, 酌情), declared so that other tools know its name.</summary>
    public const string Open = "open";

    /// <summary>A decision that the pack publishes (<c>## 测算</c>).</summary>
    public const string Published = "published";

    /// <summary>The unit of a value.</summary>
    public const string Unit = "unit";

    /// <summary>The type of an input, field or parameter as the pack writes it.</summary>
    public const string Type = "type";

    /// <summary>The description without what the export adds for readers of other tools.</summary>
    public const string Description = "description";

    /// <summary>The citations, as the pack writes them.</summary>
    public const string Citations = "citations";

    /// <summary>The default of a reading.</summary>
    public const string Default = "default";

    /// <summary>Who decides a reading.</summary>
    public const string DecidedBy = "decided-by";

    /// <summary>The choices of a reading: by this prefix and the choice's number, from 1; <c>name｜description</c>.</summary>
    public const string Choice = "choice.";

    /// <summary>The key field of a register.</summary>
    public const string Key = "key";

    /// <summary>Parameters that the export added to a function: what it read without being given it.</summary>
    public const string Added = "added";
}
