namespace Zhengling.Gazette.Tree;

/// <summary>
/// Gives every node its address. Articles are counted through their document or annex, so a chapter is no part of an article's address;
/// all else is addressed below its parent. An address that would occur twice gets #2, #3 … in reading order.
/// </summary>
internal sealed class Addresses
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scope, string Word), int> _counts = [];
    private readonly Dictionary<string, string> _captions = new(StringComparer.Ordinal);

    public void Assign(Draft root)
    {
        root.Address = "全文";
        _taken["全文"] = 1;
        var open = new Stack<(Draft Node, Draft Parent, string Scope)>();
        Push(open, root, "");
        while (open.TryPop(out var entry))
        {
            var (node, parent, scope) = entry;
            node.Address = Unique(Wanted(node, parent, scope));
            Push(open, node, node.Kind == NodeKind.Annex ? node.Address + "/" : scope);
        }
    }

    private static void Push(Stack<(Draft, Draft, string)> open, Draft node, string scope)
    {
        for (var i = node.Children.Count - 1; i >= 0; i--)
            open.Push((node.Children[i], node, scope));
    }

    private string Wanted(Draft node, Draft parent, string scope)
    {
        var below = parent.Kind is NodeKind.Document or NodeKind.Annex ? scope : parent.Address;
        switch (node.Kind)
        {
            case NodeKind.Annex:
                return $"附件{node.Ordinal}";
            case NodeKind.Article:
                return scope + node.CanonicalMark;
            case NodeKind.Paragraph:
                return below + (parent.Kind == NodeKind.Article ? $"第{Lines.ChineseNumeral.Format(node.Ordinal ?? 0)}款" : $"第{node.Ordinal}段");
            case NodeKind.Title:
                return scope + "标题";
            case NodeKind.Signature:
                return scope + "署名";
            case NodeKind.Contents:
                return scope + (node.Number.Length > 0 ? node.Number : "附件说明");
            case NodeKind.Table when node.Number.Length > 0:
                return _captions[scope] = scope + Lines.Normal.Key(node.Number).TrimEnd(':');
            case NodeKind.Heading when node.Number.Length > 0:
                return scope + node.Number;
            case NodeKind.Table:
                // Where tables are captioned, one without a caption is a part of the one before it.
                return _captions.GetValueOrDefault(scope) ?? $"{scope}表{Next(scope, "表")}";
            case NodeKind.Heading:
                return $"{scope}标题{Next(scope, "标题")}";
            case NodeKind.Formula:
                return $"{scope}式{Next(scope, "式")}";
            case NodeKind.Note:
                return $"{scope}注{Next(scope, "注")}";
            case NodeKind.Damaged:
                return $"{scope}损毁{Next(scope, "损毁")}";
            default:
                return below + node.CanonicalMark;
        }
    }

    private int Next(string scope, string word)
    {
        _counts.TryGetValue((scope, word), out var count);
        _counts[(scope, word)] = ++count;
        return count;
    }

    private string Unique(string address)
    {
        if (!_taken.TryGetValue(address, out var count))
        {
            _taken[address] = 1;
            return address;
        }
        string unique;
        do
            unique = $"{address}#{++count}";
        while (_taken.ContainsKey(unique));
        _taken[address] = count;
        _taken[unique] = 1;
        return unique;
    }
}
