using Zhengling.Feel.Values;

namespace Zhengling.Feel.Types;

/// <summary>A type of the language (DMN 1.5, 10.3.2.9). Immutable; equal when their texts are.</summary>
public abstract class FeelType : IEquatable<FeelType>
{
    /// <summary>The type of every value; null has it too, but is no instance of it.</summary>
    public static FeelType Any { get; } = new SimpleType("Any", static value => value is not null);

    /// <summary>The type of null alone; it conforms to every type.</summary>
    public static FeelType Null { get; } = new SimpleType("Null", static value => value is null);

    /// <summary>Numbers.</summary>
    public static FeelType Number { get; } = new SimpleType("number", static value => value is FeelNumber);

    /// <summary>Strings.</summary>
    public static FeelType String { get; } = new SimpleType("string", static value => value is string);

    /// <summary>true and false.</summary>
    public static FeelType Boolean { get; } = new SimpleType("boolean", static value => value is bool);

    /// <summary>Dates.</summary>
    public static FeelType Date { get; } = new SimpleType("date", static value => value is FeelDate);

    /// <summary>Times of day.</summary>
    public static FeelType Time { get; } = new SimpleType("time", static value => value is FeelTime);

    /// <summary>Dates with a time of day.</summary>
    public static FeelType DateTime { get; } = new SimpleType("date and time", static value => value is FeelDateTime);

    /// <summary>Durations of days, hours, minutes and seconds.</summary>
    public static FeelType DaysTimeDuration { get; } = new SimpleType("days and time duration", static value => value is DaysTimeDuration);

    /// <summary>Durations of years and months.</summary>
    public static FeelType YearsMonthsDuration { get; } =
        new SimpleType("years and months duration", static value => value is YearsMonthsDuration);

    /// <summary>Lists of any values.</summary>
    public static FeelType AnyList { get; } = new ListType(Any);

    /// <summary>Contexts of any entries.</summary>
    public static FeelType AnyContext { get; } = new ContextType([]);

    /// <summary>Ranges of any values.</summary>
    public static FeelType AnyRange { get; } = new RangeType(Any);

    /// <summary>Functions of any kind.</summary>
    public static FeelType AnyFunction { get; } = new SimpleType("function", static value => value is FeelFunction);

    /// <summary>The built-in type of a name such as <c>date and time</c>; null when there is none.</summary>
    public static FeelType? Named(string name) => name switch
    {
        "Any" => Any,
        "Null" => Null,
        "number" => Number,
        "string" => String,
        "boolean" => Boolean,
        "date" => Date,
        "time" => Time,
        "date and time" or "dateTime" => DateTime,
        "days and time duration" or "dayTimeDuration" => DaysTimeDuration,
        "years and months duration" or "yearMonthDuration" => YearsMonthsDuration,
        "list" => AnyList,
        "context" => AnyContext,
        "range" => AnyRange,
        "function" => AnyFunction,
        _ => null,
    };

    /// <summary>The most special type of a value; <see cref="Any"/> for <see cref="Undetermined"/>.</summary>
    public static FeelType Of(object? value) => TypeInference.Of(value);

    /// <summary>The plain name of a value's type, without its parts, for messages: <c>number</c>, <c>list</c>, <c>context</c>, …</summary>
    public static string NameOf(object? value) => TypeInference.NameOf(value);

    /// <summary>Whether a value, null not among them, is of this type as it stands, without coercion (<c>instance of</c>).</summary>
    public abstract bool IsInstance(object? value);

    /// <summary>The type with the allowed values of item definitions left out, which <c>instance of</c> does not look at.</summary>
    public virtual FeelType WithoutConstraints => this;

    /// <summary>Whether every value of this type is one of <paramref name="other"/> (10.3.2.9.2).</summary>
    public abstract bool ConformsTo(FeelType other);

    /// <summary>
    /// The value as one of this type (10.3.2.9.4): as it stands, as the element of a singleton list, as a singleton list, or a date as
    /// midnight UTC. null and <see cref="Undetermined"/> stay themselves.
    /// </summary>
    /// <returns>Whether it could be done.</returns>
    public virtual bool TryCoerce(object? value, out object? result) => TypeCoercion.TryCoerce(this, value, out result);

    /// <inheritdoc/>
    public bool Equals(FeelType? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as FeelType);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString()!);

    /// <summary>The FEEL text of the type, e.g. <c>list&lt;number&gt;</c>.</summary>
    public abstract override string ToString();
}
