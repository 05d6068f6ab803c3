using Zhengling.Feel.Values;

namespace Zhengling.Feel.Types;

/// <summary>The implicit conversions (DMN 1.5, 10.3.2.9.4).</summary>
internal static class TypeCoercion
{
    public static bool TryCoerce(FeelType type, object? value, out object? result)
    {
        result = value;
        if (value is null or Undetermined || type.IsInstance(value))
            return true;
        if (value is IReadOnlyList<object?> { Count: 1 } singleton && type is not ListType && type.TryCoerce(singleton[0], out var element))
        {
            result = element;
            return true;
        }
        if (value is FeelDate date && ReferenceEquals(type, FeelType.DateTime))
        {
            result = FeelDateTime.AtMidnightUtc(date);
            return true;
        }
        if (type is ListType list && value is not IReadOnlyList<object?> && list.Element.TryCoerce(value, out var only))
        {
            result = new[] { only };
            return true;
        }
        result = null;
        return false;
    }
}
