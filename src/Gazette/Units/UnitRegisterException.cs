namespace Zhengling.Gazette.Units;

/// <summary>A unit register that cannot be read; the message says where and how to mend it.</summary>
/// <param name="source">The file or the name of the text.</param>
/// <param name="line">The line, 1-based.</param>
/// <param name="chinese">What is wrong, in Chinese.</param>
/// <param name="english">The same in English.</param>
public sealed class UnitRegisterException(string source, int line, string chinese, string english)
    : Exception($"{source}:{line}: {chinese} / {english}")
{
    /// <summary>The stable code.</summary>
    public const string Code = "unit-register";

    /// <summary>The message in Chinese, with the place.</summary>
    public string Chinese { get; } = $"{source}:{line}：{chinese}";

    /// <summary>The message in English, with the place.</summary>
    public string English { get; } = $"{source}:{line}: {english}";
}
