using CsvHelper;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Values;
using Zhengling.Policies.Diagnostics;
using Zhengling.Policies.Evaluation;
using Zhengling.Policies.Inputs;

namespace Zhengling.Policies.Batch;

/// <summary>Works out a block: rows in, bytes of results and errors out. Its memory is used again for block after block.</summary>
internal sealed class BlockWorker
{
    private readonly PreparedDecision _decision;
    private readonly BatchJob _job;
    private readonly IRowReader _reader;
    private readonly IResultWriter _writer;
    private readonly EvaluationContext _context;
    private readonly RowInputs _inputs;
    private CsvWriter? _errorWriter;

    public BlockWorker(PreparedDecision decision, BatchJob job, int width, IRowReader reader, IResultWriter writer, CancellationToken cancellation)
    {
        _decision = decision;
        _job = job;
        _reader = reader;
        _writer = writer;
        _context = new EvaluationContext(EvaluationOptions.Strict, cancellation: cancellation);
        _inputs = new RowInputs(decision, job, _context);
        Block = new RowBlock(width, job.BlockRows);
    }

    /// <summary>The rows.</summary>
    public RowBlock Block { get; }

    /// <summary>The results.</summary>
    public MemoryStream Output { get; } = new();

    /// <summary>The rows that could not be used.</summary>
    public MemoryStream Errors { get; } = new();

    /// <summary>What the block came to.</summary>
    public BatchProgress Counts { get; private set; }

    /// <summary>Writes what stands before all errors.</summary>
    public static void BeginErrors(Stream stream)
    {
        using var writer = CsvWriter.Create(stream, CsvResultWriter.Options, leaveOpen: true);
        writer.WriteHeader("line", "input", "code", "message");
    }

    /// <summary>Takes the next rows of a file.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Fill(IRowSource source)
    {
        Block.Clear();
        while (!Block.IsFull && source.Next())
            source.CopyTo(Block);
        return Block.Count > 0;
    }

    /// <summary>Works out all rows.</summary>
    public void Work()
    {
        Counts = new BatchProgress(Block.Count, 0, 0);
        Output.SetLength(0);
        Errors.SetLength(0);
        using (_errorWriter = CsvWriter.Create(Errors, CsvResultWriter.Options, leaveOpen: true))
            _writer.Write(Output, Block, Evaluate);
    }

    private RowOutcome Evaluate(int row)
    {
        _context.Reset();
        _inputs.Clear();
        if (Block.FaultOf(row) is { } fault)
            _inputs.Errors.Add(fault);
        else
            _reader.Read(Block, row, _inputs);
        if (_inputs.Errors.Count > 0)
            return Refuse(row);
        var pack = _decision.Pack.Pack;
        if (!pack.InForce.Contains(_inputs.AsOf))
            return Open(AnswerStatus.NotInForce, null, [PackEvaluator.NotInForce(pack, _inputs.AsOf)]);
        try
        {
            var value = _decision.Evaluate(_inputs.Values, _context);
            return PackEvaluator.StatusOf(value) == AnswerStatus.Determined
                ? new RowOutcome(AnswerStatus.Determined, value, [])
                : Open(AnswerStatus.Undetermined, value is Undetermined ? null : value, new ReasonFinder(_decision.Pack).Find(value, null));
        }
        catch (EvaluationLimitException e)
        {
            _inputs.Errors.Add(new InputError(e.Diagnostic.Code, "", new LocalText(e.Diagnostic.Chinese, e.Diagnostic.English)));
            return Refuse(row);
        }
    }

    private RowOutcome Open(AnswerStatus status, object? value, IReadOnlyList<AnswerReason> reasons)
    {
        Counts = Counts with { Undetermined = Counts.Undetermined + 1 };
        return new RowOutcome(status, value, [.. reasons.Select(r => r.Message.In(_job.Language))]);
    }

    private RowOutcome Refuse(int row)
    {
        Counts = Counts with { Errors = Counts.Errors + 1 };
        foreach (var error in _inputs.Errors)
        {
            _errorWriter!.WriteField(Block.LineOf(row));
            CsvResultWriter.Text(_errorWriter, error.Input);
            _errorWriter.WriteField(error.Code);
            CsvResultWriter.Text(_errorWriter, error.Message.In(_job.Language));
            _errorWriter.EndRecord();
        }

        return new RowOutcome(null, null, [.. _inputs.Errors.Select(e => e.Message.In(_job.Language))]);
    }
}
