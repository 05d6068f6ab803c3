using System.Linq.Expressions;
using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Syntax;
using Zhengling.Feel.Types;

namespace Zhengling.Feel.Compilation;

/// <summary>What a name means at its place: a local variable, an entry of the filtered item, a variable of the scope, a function.</summary>
internal sealed partial class Compiler
{
    /// <summary>The locals, innermost last. One without a name is the item of a filter, whose entries can be named as they are.</summary>
    private readonly List<(string? Name, Typed Value)> _locals = [];

    private void Declare(string? name, Typed value) => _locals.Add((name, value));

    private void Undeclare(int mark) => _locals.RemoveRange(mark, _locals.Count - mark);

    private Typed Name(NameNode node)
    {
        var value = Resolve(node, _locals.Count - 1);
        return _unboxed ? value : new(value.Boxed, value.Type);
    }

    private Typed Resolve(NameNode node, int innermost)
    {
        for (var i = innermost; i >= 0; i--)
        {
            var (name, value) = _locals[i];
            if (name == node.Name) return value;
            if (name is null && Entry(node, value, i) is { } entry) return entry;
        }
        if (_scope.SlotOf(node.Name) is var slot and >= 0)
        {
            _read.Add(slot);
            return _variables.Read(slot, _scope.Variables[slot]);
        }
        if (_library.TryGet(node.Name, out var function)) return new(Expression.Constant(function, typeof(object)), function.Type);
        return Unknown(node);
    }

    /// <summary>The name as an entry of a filter's item: surely, surely not (null), or to be seen at run time.</summary>
    private Typed? Entry(NameNode node, Typed item, int at)
    {
        var type = StaticTypes.Plain(item.Type);
        if (type is ContextType context && context.EntryType(node.Name) is { } known)
            return new(Call(Operations.Entry, item.Boxed, Expression.Constant(node.Name), At(node)), known);
        if (StaticTypes.IsKnown(type) && type is not ContextType) return null;
        if (type is ContextType { Entries.Count: > 0 } && IsDeclared(node.Name, at - 1)) return null;
        var quiet = _diagnostics.Count;
        var outer = Resolve(node, at - 1);
        _diagnostics.RemoveRange(quiet, _diagnostics.Count - quiet);
        var found = Expression.Variable(typeof(object), "found");
        return new(
            Expression.Block(
                [found],
                Expression.Condition(
                    Call(Operations.TryEntry, item.Boxed, Expression.Constant(node.Name), found), found, outer.Boxed, typeof(object))),
            FeelType.Any);
    }

    private bool IsDeclared(string name, int innermost)
    {
        for (var i = innermost; i >= 0; i--)
            if (_locals[i].Name == name || _locals[i].Name is null) return true;
        return _scope.SlotOf(name) >= 0 || _library.TryGet(name, out _);
    }

    private Typed Unknown(NameNode node)
    {
        string[] known = [.. _locals.Select(local => local.Name).OfType<string>(), .. _scope.Names, .. _library.Names];
        if (FullWidthOperator(node.Name, known) is { } full)
            return Fault(node, SyntaxMessages.FullWidthCharacter, full.ToString(), NameCharacters.HalfWidth(full));
        return Spelling.Nearest(node.Name, known) is { } near
            ? Fault(node, SyntaxMessages.UnknownNameHint, node.Name, near)
            : Fault(node, SyntaxMessages.UnknownName, node.Name);
    }

    /// <summary>A full-width character that glues a known name to what stands beside it, as in <c>单价，数量</c>; null when there is none.</summary>
    private static char? FullWidthOperator(string name, string[] known)
    {
        for (var i = 0; i < name.Length; i++)
            if (NameCharacters.HalfWidth(name[i]) is not null && (known.Contains(name[..i]) || known.Contains(name[(i + 1)..]))) return name[i];
        return null;
    }
}
