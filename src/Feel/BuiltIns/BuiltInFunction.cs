using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>What a built-in function does; its arguments have been counted, coerced and type-checked.</summary>
/// <param name="arguments">The arguments; null may stand for any of them, and those left out at the end are missing.</param>
/// <param name="context">Where errors go.</param>
public delegate object? BuiltInBody(ReadOnlySpan<object?> arguments, EvaluationContext context);

/// <summary>One form of a built-in function.</summary>
/// <param name="Signature">Its parameters and result.</param>
/// <param name="Body">What it does.</param>
public sealed record BuiltInForm(FeelSignature Signature, BuiltInBody Body);

/// <summary>A function given by code. The form is chosen by the number and types of the arguments.</summary>
public sealed class BuiltInFunction : FeelFunction
{
    private readonly BuiltInForm[] _forms;

    /// <summary>Makes a function of its forms.</summary>
    public BuiltInFunction(string name, params BuiltInForm[] forms)
    {
        Name = name;
        _forms = forms;
        Signatures = [.. forms.Select(form => form.Signature)];
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FeelSignature> Signatures { get; }

    /// <summary>
    /// Whether an <see cref="Undetermined"/> argument is passed to the body rather than being the result at once; false unless said
    /// otherwise.
    /// </summary>
    public bool InspectsUndetermined { get; init; }

    /// <inheritdoc/>
    public override object? Invoke(ReadOnlySpan<object?> arguments, EvaluationContext context) => throw new NotImplementedException();
}
