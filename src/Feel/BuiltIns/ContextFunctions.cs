using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>Functions on contexts (DMN 1.5, 10.3.4.11).</summary>
internal static class ContextFunctions
{
    private static readonly FeelType Entries =
        new ListType(new ContextType([new ContextTypeEntry("key", FeelType.String), new ContextTypeEntry("value", FeelType.Any)]));

    public static IEnumerable<BuiltInFunction> All =>
    [
        new("get value",
            Of("m: context, key: string", FeelType.Any, static (a, context) => GetValue(a[0], (string)a[1]!, context)),
            Of("m: context, keys: list<string>", FeelType.Any, GetNested)),
        new("get entries", Of("m: context", Entries, static (a, _) => ((FeelContext)a[0]!)
            .Select(static entry => (object?)FeelContext.Of(("key", entry.Key), ("value", entry.Value))).ToArray())),
        new("context", Of("entries: list", FeelType.AnyContext, FromEntries)),
        new("context put",
            Of("context: context, key: string, value: Any", FeelType.AnyContext, static (a, _) =>
                ((FeelContext)a[0]!).With((string)a[1]!, a[2])),
            Of("context: context, keys: list, value: Any", FeelType.AnyContext, PutNested)) { CarriesUndetermined = true },
        new("context merge", Of("contexts: list<context>", FeelType.AnyContext, Merge)),
    ];

    private static object? GetValue(object? source, string key, EvaluationContext context)
    {
        if (source is FeelContext entries && entries.TryGetValue(key, out var value))
            return value;
        return context.Error(Messages.NoSuchProperty, key, FeelType.NameOf(source));
    }

    private static object? GetNested(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var keys = (IReadOnlyList<object?>)arguments[1]!;
        if (Undetermined.In(keys) is { } undetermined)
            return undetermined;
        if (keys.Count == 0 || keys.Any(static key => key is null))
            return context.Error(Messages.ArgumentRange, "get value", "keys", "count(keys) > 0", keys);
        var value = arguments[0];
        foreach (var key in keys)
            value = value is Undetermined ? value : GetValue(value, (string)key!, context);
        return value;
    }

    private static object? FromEntries(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var list = (IReadOnlyList<object?>)arguments[0]!;
        if (Undetermined.In(list) is { } undetermined)
            return undetermined;
        var builder = new FeelContextBuilder(list.Count);
        foreach (var item in list)
        {
            if (item is not FeelContext entry || !entry.TryGetValue("key", out var key) || !entry.TryGetValue("value", out var value))
                return context.Error(Messages.DoesNotConform, item is string text ? FeelText.Quote(text) : item, Entries.ToString());
            if (key is not string name)
                return key as Undetermined ?? context.Error(Messages.DoesNotConform, key, FeelType.String.ToString());
            if (!builder.TryAdd(name, value))
                return context.Error(Messages.DuplicateKey, name);
        }
        return builder.Build();
    }

    private static object? PutNested(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var keys = (IReadOnlyList<object?>)arguments[1]!;
        if (Undetermined.In(keys) is { } undetermined)
            return undetermined;
        return keys.Count == 0 || keys.Any(static key => key is not string)
            ? context.Error(Messages.ArgumentType, "context put", "keys", "list<string>", keys)
            : Put((FeelContext)arguments[0]!, keys, 0, arguments[2], context);
    }

    // All but the last key must lead to contexts.
    private static object? Put(FeelContext target, IReadOnlyList<object?> keys, int depth, object? value, EvaluationContext context)
    {
        var key = (string)keys[depth]!;
        if (depth == keys.Count - 1)
            return target.With(key, value);
        if (!target.TryGetValue(key, out var inner) || inner is not FeelContext next)
            return inner as Undetermined ?? context.Error(Messages.NoSuchProperty, (string)keys[depth + 1]!, FeelType.NameOf(inner));
        var changed = Put(next, keys, depth + 1, value, context);
        return changed is FeelContext ? target.With(key, changed) : changed;
    }

    private static object? Merge(ReadOnlySpan<object?> arguments, EvaluationContext context)
    {
        var list = (IReadOnlyList<object?>)arguments[0]!;
        if (Undetermined.In(list) is { } undetermined)
            return undetermined;
        var builder = new FeelContextBuilder();
        foreach (var item in list)
        {
            if (item is not FeelContext part)
                return context.Error(Messages.DoesNotConform, item, FeelType.AnyContext.ToString());
            foreach (var (key, value) in part)
                builder.Set(key, value);
        }
        return builder.Build();
    }
}
