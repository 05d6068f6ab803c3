using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.BuiltIns;
using Zhengling.Feel.Evaluation;
using Zhengling.Feel.Json;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.BuiltIns;

/// <summary>Whatever text or values come in, functions answer or say what is wrong; none throws.</summary>
public sealed class RobustnessTests
{
    private static readonly object?[] Values =
    [
        null, true, "", "甲🏠", "2022-04-12", "P1D", "[1..2]", "(a|b)+",
        FeelNumber.Zero, FeelNumber.Parse("-2.5"), FeelNumber.Parse("1e6000"), FeelNumber.Parse("1e-6000"), FeelNumber.FromInt64(long.MinValue),
        FeelDate.MaxValue, FeelDate.MinValue, FeelTime.Of(23, 59, 59, FeelZone.Utc),
        new FeelDateTime(FeelDate.MinValue, FeelTime.Of(0, 0, 0, FeelZone.OfOffset(18 * 3600))),
        new YearsMonthsDuration(YearsMonthsDuration.MaxMonths), new DaysTimeDuration(-DaysTimeDuration.MaxNanoseconds),
        Array.Empty<object?>(), new object?[] { FeelNumber.One, null, "x" },
        new object?[] { FeelNumber.One, FeelNumber.Parse("9e6144"), FeelNumber.Parse("9e6144") },
        FeelContext.Of(("key", "a"), ("value", null)),
        FeelRange.Interval(true, null, FeelNumber.One, true), FeelRange.Comparison(FeelRangeForm.Less, "b"),
        Undetermined.Because("未写明"),
        new BuiltInFunction("f", BuiltInForm.Of("a: Any, b: Any", FeelType.Any, static (_, _) => null)),
    ];

    [Fact]
    public void Every_function_answers_on_any_one_or_two_arguments()
    {
        foreach (var function in FeelLibrary.Standard.Functions)
            foreach (var first in Values)
            {
                Answers(function, [first]);
                foreach (var second in Values)
                    Answers(function, [first, second]);
            }
    }

    [Fact]
    public void Every_function_answers_on_any_three_or_four_arguments() => Check(
        3_000,
        from name in Gen.Elements(FeelLibrary.Standard.Names.Order().ToArray())
        from count in Gen.Choose(3, 4)
        from arguments in Gen.Elements(Values).ArrayOf(count)
        select (name, arguments),
        call => FeelLibrary.Standard.TryGet(call.name, out var function) && Answers(function, call.arguments));

    [Fact]
    public void Every_operator_answers_on_any_operands()
    {
        var context = new EvaluationContext(EvaluationOptions.Strict);
        foreach (var left in Values)
            foreach (var right in Values)
            {
                object?[] results =
                [
                    FeelArithmetic.Add(left, right, context), FeelArithmetic.Subtract(left, right, context),
                    FeelArithmetic.Multiply(left, right, context), FeelArithmetic.Divide(left, right, context),
                    FeelArithmetic.Power(left, right, context), FeelArithmetic.Negate(left, context),
                    FeelEquality.AreEqual(left, right, context), FeelComparison.Less(left, right, context),
                    FeelComparison.In(left, right, context), FeelProperties.Get(left, "year", context),
                ];
                results.ShouldAllBe(static result => result != null && FeelText.Format(result).Length > 0);
            }
        context.DiagnosticCount.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Any_text_is_read_or_refused()
    {
        var texts =
            from letters in Gen.Elements("0123456789-+:.TZPDYMHS@/[]()\\{}^$?*|,\"ae🏠 甲pIs".Select(c => c.ToString()).ToArray()).ArrayOf()
            select string.Concat(letters);
        Check(3_000, texts, text =>
        {
            FeelNumber.TryParse(text, out _);
            TemporalLiteral.TryParse(text, out _);
            var context = new EvaluationContext();
            foreach (var name in new[] { "date", "time", "date and time", "duration", "number", "range" })
            {
                FeelLibrary.Standard.TryGet(name, out var function).ShouldBeTrue();
                function.Invoke([text], context);
            }
            FeelLibrary.Standard.TryGet("matches", out var matches).ShouldBeTrue();
            matches.Invoke(["甲a1", text], context);
            matches.Invoke(["甲a1", text, "ix"], context);
            try
            {
                FeelJson.Read(text);
            }
            catch (FeelJsonException)
            {
                // Said in words: that is what it is for.
            }
            return true;
        });
    }

    // In strict mode nothing that goes wrong is silent: null comes only from these, which give back a null that is there.
    private static readonly string[] MayGiveNull = ["string", "not", "get value"];

    private static bool Answers(FeelFunction function, object?[] arguments)
    {
        var context = new EvaluationContext(EvaluationOptions.Strict);
        var result = function.Invoke(arguments, context);
        if (result is null && !MayGiveNull.Contains(function.Name))
            throw new InvalidOperationException($"{function.Name} is silently null for {FeelText.Format(arguments)}");
        return FeelText.Format(result).Length > 0 && context.Diagnostics.All(static diagnostic => diagnostic.Chinese.Length > 0);
    }

    private static void Check<T>(int tests, Gen<T> values, Func<T, bool> law) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
