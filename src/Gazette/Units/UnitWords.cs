namespace Zhengling.Gazette.Units;

/// <summary>The words of the field that lists of units are written with.</summary>
internal static class UnitWords
{
    /// <summary>How words that mean several units begin.</summary>
    public static readonly string[] GroupPrefixes = ["各", "相关", "有关", "其他", "属地", "驻区", "成员单位", "全体", "所有"];

    /// <summary>Words that mean several units wherever they stand in the name.</summary>
    public static readonly string[] GroupParts = ["各有关", "各相关", "各部门", "各镇", "各街道", "各成员", "相关部门", "有关部门", "相关单位", "有关单位", "成员单位"];

    /// <summary>What divides the names of a list, outside brackets.</summary>
    public const string Dividers = "、，,；;/\n";

    /// <summary>Words that join two names of a list.</summary>
    public static readonly string[] Conjunctions = ["和", "及", "以及", "与", "会同"];
}
