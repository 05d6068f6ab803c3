using Zhengling.Dmn.Model;
using Zhengling.Gazette;
using Zhengling.Policies.Citations;
using Zhengling.Policies.Decisions;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Dispositions;
using Zhengling.Policies.Readings;
using Zhengling.Policies.Registers;
using Zhengling.Policies.Types;
using Zhengling.Policies.Verification;

namespace Zhengling.Policies;

/// <summary>A policy as data: one issued document, written in the eight words of the pack format. Immutable.</summary>
public sealed class Pack
{
    internal IReadOnlyDictionary<string, IReadOnlyList<PackCitation>> CitationsById { get; init; } =
        new Dictionary<string, IReadOnlyList<PackCitation>>();

    /// <summary>The short name: the folder's.</summary>
    public required string Slug { get; init; }

    /// <summary>The folder, as it was given to the loader.</summary>
    public required string Folder { get; init; }

    /// <summary>The number of the document that the pack carries out.</summary>
    public required DocumentNumber Document { get; init; }

    /// <summary>The title of the policy.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it; null where the pack does not say.</summary>
    public string? Issuer { get; init; }

    /// <summary>The day of issue.</summary>
    public required DateOnly Issued { get; init; }

    /// <summary>The days on which it is in force.</summary>
    public required DateRange InForce { get; init; }

    /// <summary>Who explains the text; null where it names nobody.</summary>
    public string? Interpreter { get; init; }

    /// <summary>The documents it repeals.</summary>
    public IReadOnlyList<string> Repeals { get; init; } = [];

    /// <summary>Words for the catalogue.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The pack's own structures.</summary>
    public IReadOnlyList<StructureType> Structures { get; init; } = [];

    /// <summary>The questions on which the text can be read differently.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    /// <summary>The registers.</summary>
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>The inputs of all decisions.</summary>
    public IReadOnlyList<InputDescription> Inputs { get; init; } = [];

    /// <summary>The decisions, published ones and those that support them, in the order of the pack.</summary>
    public IReadOnlyList<DecisionDescription> Decisions { get; init; } = [];

    /// <summary>What is said about places that no mechanism carries out.</summary>
    public IReadOnlyList<Disposition> Dispositions { get; init; } = [];

    /// <summary>The figures that the cited text rightly does not print.</summary>
    public IReadOnlyList<FigureExcuse> FigureExcuses { get; init; } = [];

    /// <summary>The decision model that the pack's decisions are compiled from.</summary>
    public required DmnModel Model { get; init; }

    /// <summary>SHA-256 over the pack's files, in lower-case hexadecimal: the version of the pack in receipts.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What is wrong or doubtful in the pack's form.</summary>
    public IReadOnlyList<PackDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the pack can be evaluated.</summary>
    public bool IsUsable => !Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The citations of a decision, function or rule.</summary>
    /// <param name="id">Its stable id.</param>
    public IReadOnlyList<PackCitation> CitationsOf(string id) => CitationsById.GetValueOrDefault(id, []);

    /// <summary>Number and title.</summary>
    public override string ToString() => $"{Document} {Title}";
}
