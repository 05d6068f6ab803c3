using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Exchange;

/// <summary>A pack that can't be written as a DMN model, with the place and the reason.</summary>
public sealed class ExchangeException : Exception
{
    private ExchangeException(string code, LocalText text)
        : base(text.En)
    {
        Code = code;
        Text = text;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What is wrong and how to mend it.</summary>
    public LocalText Text { get; }

    internal static ExchangeException Hidden(string name, SourceLocation? place) => new("PACK-X01", new LocalText(
        $"{place}：这里调用的函数要读“{name}”，而同名的局部变量把它遮住了，无法写成DMN的业务知识模型。请给局部变量改名。",
        $"{place}: a function called here reads \"{name}\", but a local variable of the same name hides it, so it can't be written as a business knowledge model of DMN. Rename the local variable."));
}
