using System.Linq.Expressions;
using System.Reflection;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>Variables that are properties or fields of a row.</summary>
/// <param name="row">The parameter that holds the row.</param>
internal sealed class RowVariables(Expression row) : UnboxedVariables
{
    /// <summary>Whether values that may not be of the variable's declared type are checked.</summary>
    public bool Checked { get; init; }

    /// <summary>The code that reads a variable from a row.</summary>
    /// <exception cref="ArgumentException">The row has no such member.</exception>
    public static MemberExpression Member(Expression row, string name)
    {
        var identifier = string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c)));
        const BindingFlags visible = BindingFlags.Instance | BindingFlags.Public;
        if (row.Type.GetProperty(identifier, visible) is { CanRead: true } property) return Expression.Property(row, property);
        if (row.Type.GetField(identifier, visible) is { } field) return Expression.Field(row, field);
        throw new ArgumentException($"{row.Type.Name} has no public property or field '{identifier}' for the variable '{name}'.");
    }

    protected override Typed Load(int slot, FeelVariable variable)
    {
        Expression value = Member(row, variable.Name);
        if (Nullable.GetUnderlyingType(value.Type) is not null)
        {
            Guard(Expression.Property(value, "HasValue"));
            value = Expression.Property(value, "Value");
        }
        if (Sequences.ElementOf(value.Type) is { } element)
        {
            Guard(Expression.ReferenceNotEqual(value, Expression.Constant(null)));
            return Own(variable, value, new ListType(Present.TypeOf(element)!));
        }
        if (Present.TypeOf(value.Type) is not { } type)
            return Own(variable, Expression.Convert(value, typeof(object)), null);
        if (!value.Type.IsValueType) Guard(Expression.ReferenceNotEqual(value, Expression.Constant(null)));
        return Own(variable, Present.Convert(value), type);
    }

    private Typed Own(FeelVariable variable, Expression value, FeelType? type)
    {
        if (Checked && variable.Type != FeelType.Any && !variable.Type.Equals(type))
            Guard(Conformance.Code(variable.Type, new Typed(value, type ?? variable.Type)));
        return Local(variable.Name, value, type ?? variable.Type);
    }
}
