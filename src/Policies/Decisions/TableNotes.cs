namespace Zhengling.Policies.Decisions;

/// <summary>What a pack says about a decision table besides its rules: keys of the table's notes.</summary>
internal static class TableNotes
{
    /// <summary>The paragraph <c>完备：是</c>: some rule applies in every case.</summary>
    public const string Complete = "完备";
}
