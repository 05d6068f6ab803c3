using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Inputs;

/// <summary>Something wrong with a value given to a decision.</summary>
/// <param name="Code">A stable code, <c>INPUT-…</c>.</param>
/// <param name="Input">The input, with the path inside it where it is a list or structure: <c>样品[2].浓度</c>.</param>
/// <param name="Message">What is wrong, what was expected.</param>
public sealed record InputError(string Code, string Input, LocalText Message);

/// <summary>The values given can't be used: nothing was evaluated.</summary>
public sealed class InputException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="errors">One per input that is wrong.</param>
    public InputException(IReadOnlyList<InputError> errors)
        : base(string.Join(" ", errors.Select(e => e.Message.En))) => Errors = errors;

    /// <summary>What is wrong, one per input.</summary>
    public IReadOnlyList<InputError> Errors { get; }
}
