using Zhengling.Feel.Evaluation;

namespace Zhengling.Dmn.Rows;

/// <summary>A decision over typed rows; for any number of rows and threads, with a context per thread.</summary>
/// <remarks>
/// Columns need nothing else: a row may be a struct of the columns and an index whose properties read them
/// (<c>public decimal 面积 =&gt; columns.面积[index];</c>).
/// </remarks>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
/// <param name="row">The row.</param>
/// <param name="context">Mode, clock and limits; diagnostics and steps of all rows gather in it until it is reset.</param>
public delegate TResult BoundDecision<TRow, TResult>(in TRow row, EvaluationContext context);
