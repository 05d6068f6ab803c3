using System.Text.Json.Serialization;

namespace Zhengling.Server.Hosting;

/// <summary>What the server answers instead of a result (RFC 9457).</summary>
/// <param name="Code">What it is, in a word that never changes.</param>
/// <param name="Title">What it is, for people.</param>
/// <param name="Detail">What is wrong and how to mend it, in the language of the request.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Errors">What is wrong with each input, when inputs were refused.</param>
public sealed record Problem(
    string Code,
    string Title,
    string Detail,
    int Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<InputProblem>? Errors = null);

/// <summary>What is wrong with one input.</summary>
/// <param name="Input">The input, with the path inside it: <c>样品[2].浓度</c>.</param>
/// <param name="Code">A stable code.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record InputProblem(string Input, string Code, string Message);
