using Zhengling.Dmn.Model;

namespace Zhengling.Policies.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Good to know; the pack works.</summary>
    Warning,

    /// <summary>The pack can't be used until it is mended.</summary>
    Error,
}

/// <summary>Something wrong or doubtful in a pack, with the place, what was expected and how to mend it.</summary>
/// <param name="Code">A stable code, <c>PACK-…</c> for the format, <c>FEEL-…</c> and <c>DMN-…</c> for expressions and models.</param>
/// <param name="Severity">Whether the pack can be used.</param>
/// <param name="Where">File, line and column, counted from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">How to mend it; null where nothing can be said.</param>
public sealed record PackDiagnostic(string Code, Severity Severity, SourceLocation Where, LocalText Message, LocalText? Hint = null)
{
    /// <summary>The diagnostic in one line, as compilers print it.</summary>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public string ToText(string language)
    {
        var severity = (Severity, language) switch
        {
            (Severity.Error, "en") => "error",
            (Severity.Warning, "en") => "warning",
            (Severity.Error, _) => "错误",
            _ => "警告",
        };
        var hint = Hint is { } h ? (language == "en" ? " Hint: " : " 提示：") + h.In(language) : "";
        return $"{Where}: {severity} {Code}: {Message.In(language)}{hint}";
    }
}
