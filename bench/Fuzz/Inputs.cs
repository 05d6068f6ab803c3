using System.Text;

namespace Zhengling.Fuzz;

/// <summary>Texts made from a seed: expressions, expressions with a wound, and heaps of tokens.</summary>
internal sealed class Inputs
{
    private static readonly string[] Tokens =
    [
        "if ", " then ", " else ", "for i in ", " return ", "some x in ", "every x in ", " satisfies ", "function(a) ", " and ", " or ", " in ", " between ",
        " instance of ", "number", "list<", "context<", "function<", "not(", "(", ")", "[", "]", "{", "}", ",", ":", "..", ".", "+", "-", "*", "/", "**", "=",
        "!=", "<", "<=", ">", ">=", "->", "@\"2022-04-12\"", "@\"P1D\"", "1", "0", "0.5", "1e6144", "99999999999999999999999999999999999", "\"a\"", "\"", "null",
        "true", "a", "b", "住宅面积", "loan-rate", "days in weekend", "?", "item", "partial", "sum(", "count(", "date(", "string(", "sort(", "undetermined(", "//",
        "/*", "*/", " ", "\n", "，", "“", "\\", "\uD83D", "🐎", "#", "external ", "split(", "matches(", "1..3", "[1..9]", "range(", "substring(",
    ];

    private static readonly string[] Leaves =
    [
        "a", "b", "住宅面积", "loan-rate", "days in weekend", "x", "b1", "null", "true", "false", "0", "1", "-3", "2.50", "1e30", "9999999999999999999999999999999999",
        "\"a\"", "\"住\\n\"", "\"\"", "@\"2024-02-29\"", "@\"P1Y2M\"", "@\"PT36H\"", "@\"23:59:59+08:00\"", "@\"2024-02-29T01:00:00@Asia/Shanghai\"", "[]", "{}",
        "[1..9]", "(0..1)", "[@\"2024-01-01\"..@\"2024-12-31\"]", "undetermined(\"?\")", "{甲: 1, \"乙 丙\": [2]}", "function(n) n + 1",
    ];

    private static readonly string[] Binary = ["+", "-", "*", "/", "**", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in"];

    private static readonly string[] Calls =
    [
        "sum", "count", "min", "max", "mean", "median", "mode", "stddev", "product", "all", "any", "not", "string", "number", "date", "time", "duration", "floor",
        "ceiling", "abs", "sqrt", "log", "exp", "odd", "even", "modulo", "decimal", "round up", "substring", "string length", "upper case", "contains", "replace",
        "matches", "split", "string join", "list contains", "append", "concatenate", "insert before", "remove", "reverse", "index of", "union", "distinct values",
        "flatten", "sort", "get value", "get entries", "context put", "context merge", "before", "overlaps", "includes", "day of week", "week of year", "is", "range",
        "date and time", "years and months duration", "list replace", "sublist", "没有的函数",
    ];

    private readonly StringBuilder _text = new();
    private ulong _state;

    /// <summary>The text of a seed, always the same.</summary>
    public string Of(long seed)
    {
        _state = unchecked((ulong)seed);
        _text.Clear();
        var kind = Next(4);
        if (kind == 0)
            for (var i = Next(24); i >= 0; i--)
                _text.Append(Pick(Tokens));
        else
            Expression(Next(5));
        if (kind == 1)
            Wound();
        return _text.ToString();
    }

    private void Expression(int depth)
    {
        if (depth <= 0 || _text.Length > 400)
        {
            _text.Append(Pick(Leaves));
            return;
        }

        switch (Next(13))
        {
            case 0: Put($"if ", depth, " then ", " else "); break;
            case 1: Put("for i in ", depth, " return "); break;
            case 2: Put(Next(2) == 0 ? "some x in " : "every x in ", depth, " satisfies "); break;
            case 3: Put("(", depth, ")[", "]"); break;
            case 4: Put("[", depth, ", ", "]"); break;
            case 5: Put("{甲: ", depth, ", 乙: 甲 + ", "}"); break;
            case 6: Put("(", depth, ").甲"); break;
            case 7: Put("(", depth, Pick([") between 0 and ", ") instance of number and ", ") in (< 3, [1..2]) or "])); break;
            case 8 or 9: Call(depth); break;
            default:
                Put("(", depth, $") {Pick(Binary)} (", ")");
                break;
        }
    }

    // The first text, then an expression before each other text; and one behind the last unless that closes something.
    private void Put(string first, int depth, params ReadOnlySpan<string> others)
    {
        _text.Append(first);
        foreach (var text in others)
        {
            Expression(depth - 1);
            _text.Append(text);
        }

        if (_text[^1] is ' ')
            Expression(depth - 1);
    }

    private void Call(int depth)
    {
        _text.Append(Pick(Calls)).Append('(');
        for (var i = Next(4); i > 0; i--)
        {
            Expression(depth - 1);
            if (i > 1)
                _text.Append(", ");
        }

        _text.Append(')');
    }

    private void Wound()
    {
        for (var i = Next(3); i >= 0 && _text.Length > 0; i--)
            switch (Next(3))
            {
                case 0: _text.Remove(Next(_text.Length), 1); break;
                case 1: _text.Insert(Next(_text.Length), Pick(Tokens)); break;
                default: _text[Next(_text.Length)] = (char)Next(0x3000); break;
            }
    }

    private string Pick(string[] from) => from[Next(from.Length)];

    // SplitMix64
    private int Next(int below)
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)below);
        }
    }
}
