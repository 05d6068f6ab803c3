using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Policies.Evaluation;

/// <summary>The functions that packs may call besides those of FEEL.</summary>
internal static class PackFunctions
{
    /// <summary>The reason of <c>酌情</c>: the text leaves it to a person.</summary>
    public static readonly DiagnosticMessage Discretion = new(
        "PACK-U2", DiagnosticSeverity.Information, "须由有权机关裁量：{0}", "Left to the judgement of the competent body: {0}");

    /// <summary>A reading that has no default and was not chosen.</summary>
    public static readonly DiagnosticMessage ReadingOpen = new(
        "PACK-U3", DiagnosticSeverity.Information, "口径“{0}”尚未选定读法", "No choice was made for the reading \"{0}\"");

    /// <summary>FEEL's functions, <c>未规定(理由)</c> and <c>酌情(理由)</c>.</summary>
    public static FeelLibrary Library { get; } = FeelLibrary.Standard
        .With(Open("未规定", Messages.NotDetermined))
        .With(Open("酌情", Discretion));

    /// <summary>A function whose value is not determined, with the reason it is given.</summary>
    public static BuiltInFunction Open(string name, DiagnosticMessage message) => new(
        name,
        new BuiltInForm(
            new FeelSignature([new FeelParameter("理由", FeelType.String)], FeelType.Any),
            (arguments, context) => new Undetermined(new Diagnostic(message, context.Site, arguments[0] as string ?? ""))));
}
