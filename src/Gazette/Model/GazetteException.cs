namespace Zhengling.Gazette;

/// <summary>Why a file could not be read as a gazette text. The codes are stable.</summary>
public enum GazetteErrorCode
{
    /// <summary><c>gazette-not-found</c>: the file does not exist or may not be read.</summary>
    NotFound,

    /// <summary><c>gazette-empty</c>: the file has no text.</summary>
    Empty,

    /// <summary><c>gazette-too-large</c>: the file is larger than the limit.</summary>
    TooLarge,

    /// <summary><c>gazette-binary</c>: the file is not plain text.</summary>
    Binary,

    /// <summary><c>gazette-encoding</c>: the bytes are in none of the encodings read.</summary>
    Encoding,

    /// <summary><c>gazette-no-document</c>: the text holds no issued document.</summary>
    NoDocument,
}

/// <summary>A file that cannot be read as a gazette text; one clear message in Chinese and in English.</summary>
/// <param name="code">The stable code.</param>
/// <param name="chinese">What is wrong and how to mend it, in Chinese.</param>
/// <param name="english">The same in English.</param>
public sealed class GazetteException(GazetteErrorCode code, string chinese, string english) : Exception($"{chinese} / {english}")
{
    /// <summary>The stable code.</summary>
    public GazetteErrorCode Code { get; } = code;

    /// <summary>The stable code as text, e.g. <c>gazette-empty</c>.</summary>
    public string CodeText => Code switch
    {
        GazetteErrorCode.NotFound => "gazette-not-found",
        GazetteErrorCode.Empty => "gazette-empty",
        GazetteErrorCode.TooLarge => "gazette-too-large",
        GazetteErrorCode.Binary => "gazette-binary",
        GazetteErrorCode.Encoding => "gazette-encoding",
        _ => "gazette-no-document",
    };

    /// <summary>The message in Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The message in English.</summary>
    public string English { get; } = english;
}
