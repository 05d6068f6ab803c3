using System.Text.Json;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Compilation;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using Zhengling.Policies.Types;
using ListType = Zhengling.Policies.Types.ListType;

namespace Zhengling.Policies.Inputs;

/// <summary>Reads JSON as a value of a pack's type: exactly, and with every mistake named by its path. Made per pack; safe for many threads.</summary>
internal sealed class ValueReader
{
    /// <summary>How many items a list of an input may have.</summary>
    public const int MaxItems = 100_000;

    private readonly Dictionary<TypeUse, CompiledUnaryTests> _constraints = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares the constraints of the types that a pack uses.</summary>
    public ValueReader(IEnumerable<TypeUse> uses)
    {
        foreach (var use in uses)
            Prepare(use, 0);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="path">The input's name.</param>
    /// <param name="use">The expected type.</param>
    /// <param name="errors">Where mistakes go.</param>
    /// <returns>The value; null also where it is wrong.</returns>
    public object? Read(JsonElement json, string path, TypeUse use, List<InputError> errors)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (!use.Optional)
                errors.Add(InputMessages.WrongType(path, use, "null"));
            return null;
        }

        var before = errors.Count;
        var value = use.Type switch
        {
            ScalarType scalar => Scalar(json, path, use, scalar.Kind, errors),
            ListType list => List(json, path, use, list, errors),
            StructureType structure => Structure(json, path, use, structure, errors),
            _ => null,
        };
        if (errors.Count == before)
            Check(value, path, use, errors, new EvaluationContext(EvaluationOptions.Strict));
        return value;
    }

    /// <summary>Checks that a value of the right type is among those allowed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The input's name.</param>
    /// <param name="use">The type.</param>
    /// <param name="errors">Where mistakes go.</param>
    /// <param name="context">A context in strict mode, new or reset.</param>
    public void Check(object? value, string path, TypeUse use, List<InputError> errors, EvaluationContext context)
    {
        if (_constraints.TryGetValue(use, out var tests) && tests.Evaluate(value, [], context) is not true)
            errors.Add(InputMessages.OutOfRange(path, use, FeelText.Format(value)));
    }

    private void Prepare(TypeUse use, int depth)
    {
        if (use.Constraint is { } constraint && !_constraints.ContainsKey(use) && use.Type is ScalarType scalar)
            _constraints[use] = FeelExpression.CompileUnaryTests(
                constraint.Text, FeelType.Named(scalar.TypeRef) ?? FeelType.Any, FeelScope.Empty, FeelLibrary.Standard);
        if (depth > 16)
            return;
        foreach (var field in Fields(use.Type))
            Prepare(field.Use, depth + 1);
    }

    private static IReadOnlyList<TypedName> Fields(PackType type) => type switch
    {
        StructureType structure => structure.Fields,
        ListType list => Fields(list.Element),
        _ => [],
    };

    private static object? Scalar(JsonElement json, string path, TypeUse use, ScalarKind kind, List<InputError> errors)
    {
        var text = json.ValueKind == JsonValueKind.String ? json.GetString()! : null;
        switch (kind)
        {
            case ScalarKind.Number when json.ValueKind == JsonValueKind.Number && FeelNumber.TryParse(json.GetRawText(), out var number):
                if (SignificantDigits(json.GetRawText()) <= FeelNumber.MaxDigits)
                    return number;
                errors.Add(InputMessages.TooManyDigits(path, FeelNumber.MaxDigits));
                return null;
            case ScalarKind.Boolean when json.ValueKind is JsonValueKind.True or JsonValueKind.False:
                return FeelBoolean.Box(json.GetBoolean());
            case ScalarKind.String when text is not null:
                return text;
            case ScalarKind.Date when text is not null:
                if (FeelDate.TryParse(text, out var date))
                    return date;
                errors.Add(InputMessages.NoSuchDate(path, text));
                return null;
            case ScalarKind.Time when FeelTime.TryParse(text, out var time):
                return time;
            case ScalarKind.DateTime when FeelDateTime.TryParse(text, out var moment):
                return moment;
            case ScalarKind.DaysDuration when DaysTimeDuration.TryParse(text, out var days):
                return days;
            case ScalarKind.MonthsDuration when YearsMonthsDuration.TryParse(text, out var months):
                return months;
            default:
                errors.Add(InputMessages.WrongType(path, use, Shown(json)));
                return null;
        }
    }

    private object? List(JsonElement json, string path, TypeUse use, ListType list, List<InputError> errors)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            errors.Add(InputMessages.WrongType(path, use, Shown(json)));
            return null;
        }

        if (json.GetArrayLength() > MaxItems)
        {
            errors.Add(InputMessages.TooManyItems(path, MaxItems));
            return null;
        }

        var element = new TypeUse(list.Element.TypeRef, list.Element, null, Optional: false);
        var items = new List<object?>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
            items.Add(Read(item, $"{path}[{items.Count + 1}]", element, errors));
        return items;
    }

    private FeelContext? Structure(JsonElement json, string path, TypeUse use, StructureType structure, List<InputError> errors)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            errors.Add(InputMessages.WrongType(path, use, Shown(json)));
            return null;
        }

        foreach (var property in json.EnumerateObject().Where(p => !structure.Fields.Any(f => f.Name == p.Name)))
            errors.Add(InputMessages.Unknown($"{path}.{property.Name}", structure.Fields.Select(f => f.Name)));
        var builder = new FeelContextBuilder(structure.Fields.Count);
        foreach (var field in structure.Fields)
        {
            var fieldPath = $"{path}.{field.Name}";
            if (json.TryGetProperty(field.Name, out var value))
                builder.Set(field.Name, Read(value, fieldPath, field.Use, errors));
            else if (field.Use.Optional)
                builder.Set(field.Name, null);
            else
                errors.Add(InputMessages.Missing(fieldPath, field));
        }

        return builder.Build();
    }

    // Digits without the zeros at either end, and without the exponent: those that a value is rounded to keep.
    private static int SignificantDigits(string number)
    {
        var digits = number.AsSpan(0, number.AsSpan().IndexOfAny('e', 'E') is var end and >= 0 ? end : number.Length).Trim("-0.");
        return digits.Length - (digits.Contains('.') ? 1 : 0);
    }

    private static string Shown(JsonElement json)
    {
        var text = json.ValueKind == JsonValueKind.String ? $"\"{json.GetString()}\"" : json.GetRawText();
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
