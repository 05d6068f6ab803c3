namespace Zhengling.Dmn.Tck;

/// <summary>What a test case asks for.</summary>
public enum TckCaseType
{
    /// <summary>The values of decisions.</summary>
    Decision,

    /// <summary>The value of a business knowledge model.</summary>
    KnowledgeModel,

    /// <summary>The values of the output decisions of a decision service.</summary>
    DecisionService,
}

/// <summary>A value that goes in.</summary>
/// <param name="Name">The name of the input or decision.</param>
/// <param name="Namespace">The model it belongs to; null for the tested model.</param>
/// <param name="Value">The FEEL value.</param>
public sealed record TckInput(string Name, string? Namespace, object? Value);

/// <summary>A value that is to come out.</summary>
/// <param name="Name">The name of the decision.</param>
/// <param name="Expected">The FEEL value expected.</param>
/// <param name="IsError">Whether the case says that an error is to be reported (the value is then null).</param>
public sealed record TckExpectation(string Name, object? Expected, bool IsError);

/// <summary>A test case (element <c>testCase</c>).</summary>
/// <param name="Id">The case's id in its file.</param>
/// <param name="Type">What it asks for.</param>
/// <param name="InvocableName">The service or knowledge model to call; null for decisions.</param>
/// <param name="Inputs">What goes in.</param>
/// <param name="Expectations">What is to come out.</param>
public sealed record TckCase(
    string Id, TckCaseType Type, string? InvocableName, IReadOnlyList<TckInput> Inputs, IReadOnlyList<TckExpectation> Expectations)
{
    /// <summary>Whether some expected value is not null: an engine that answers null to everything fails the case.</summary>
    public bool ExpectsValue => Expectations.Any(e => e.Expected is not null);
}

/// <summary>A file of test cases.</summary>
/// <param name="ModelName">The file name of the tested model.</param>
/// <param name="Cases">The cases in order.</param>
public sealed record TckFile(string ModelName, IReadOnlyList<TckCase> Cases);

/// <summary>How a case ended, in the words of the kit.</summary>
public enum TckOutcome
{
    /// <summary>All expected values came out.</summary>
    Success,

    /// <summary>Some value did not, or the case could not be run.</summary>
    Error,

    /// <summary>The case asks for something that is not supported.</summary>
    Ignored,
}

/// <summary>The result of a case.</summary>
/// <param name="Level">The folder of the level, e.g. <c>compliance-level-3</c>.</param>
/// <param name="Folder">The folder of the test, e.g. <c>0085-decision-services</c>.</param>
/// <param name="File">The file of the case, without extension.</param>
/// <param name="CaseId">The case's id.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="ExpectsValue">Whether some expected value is not null.</param>
/// <param name="Comment">What was expected and what came, for a case that failed; else empty.</param>
public sealed record TckResult(
    string Level, string Folder, string File, string CaseId, TckOutcome Outcome, bool ExpectsValue, string Comment);
