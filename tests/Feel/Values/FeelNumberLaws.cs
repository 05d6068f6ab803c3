using FsCheck;
using FsCheck.Fluent;
using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Values;

/// <summary>Laws that hold for all numbers, small and large form mixed.</summary>
public sealed class FeelNumberLaws
{
    // Coefficients of 1 to 19 digits with 0 to 12 decimals: exact sums, and products within 38 digits.
    private static readonly Gen<FeelNumber> Ordinary =
        from coefficient in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 12)
        from wide in Gen.Elements(1L, 1_000L, 1_000_000_007L)
        select FeelNumber.Parse($"{coefficient * wide}e-{scale}");

    private static readonly Gen<FeelNumber> Wild =
        from coefficient in Gen.Choose(int.MinValue, int.MaxValue)
        from more in Gen.Choose(0, int.MaxValue)
        from exponent in Gen.Choose(-40, 40)
        select FeelNumber.Parse($"{coefficient}{more:0000000000}e{exponent}");

    [Fact]
    public void Addition_is_commutative_and_associative_and_has_inverses() => Check(Ordinary, (a, b, c) =>
        a + b == b + a && (a + b) + c == a + (b + c) && a + b - b == a && a - a == FeelNumber.Zero && a + -a == FeelNumber.Zero);

    [Fact]
    public void Addition_agrees_with_decimal() => Check(Ordinary, (a, b, _) =>
        !a.TryToDecimal(out var x) || !b.TryToDecimal(out var y) || !(a + b).TryToDecimal(out var sum) || sum == x + y);

    [Fact]
    public void Multiplication_is_commutative_and_distributes_when_exact() => Check(Small(), (a, b, c) =>
        a * b == b * a && a * (b + c) == (a * b) + (a * c) && a * FeelNumber.One == a && (a * b).Sign == a.Sign * b.Sign);

    [Fact]
    public void Division_undoes_multiplication() => Check(Small(), (a, b, _) => b.IsZero || a * b / b == a);

    [Fact]
    public void Division_is_within_half_a_unit_of_the_34th_digit() => Check(Wild, (a, b, _) =>
    {
        if (a.IsZero || b.IsZero)
            return true;
        var quotient = a / b;
        var error = ((quotient * b) - a).Abs() / a.Abs();
        return error < FeelNumber.Parse("2e-33");
    });

    [Fact]
    public void Order_is_total_and_agrees_with_subtraction() => Check(Wild, (a, b, c) =>
        a.CompareTo(b) == -b.CompareTo(a)
        && (a < b ? !(b <= a) : b <= a)
        && (!(a < b && b < c) || a < c)
        && (a - b).Sign == Math.Sign(a.CompareTo(b)));

    [Fact]
    public void Text_is_read_back_as_the_same_number() => Check(Wild, (a, _, _) =>
        FeelNumber.Parse(a.ToString()) == a && FeelNumber.Parse(a.ToString()).GetHashCode() == a.GetHashCode());

    [Fact]
    public void Rounding_down_and_up_enclose_and_floor_is_the_greatest_whole_number_below() => Check(Wild, (a, _, _) =>
        a.Floor() <= a && a.Ceiling() >= a && a.Ceiling() - a.Floor() <= FeelNumber.One
        && a.Round(2, FeelRounding.HalfEven).Round(2, FeelRounding.Up) == a.Round(2, FeelRounding.HalfEven));

    [Fact]
    public void Modulo_has_the_sign_of_the_divisor_and_completes_the_division() => Check(Small(), (a, b, _) =>
    {
        if (!FeelNumber.TryModulo(a, b, out var rest))
            return b.IsZero;
        return rest.Abs() < b.Abs() && (rest.IsZero || rest.Sign == b.Sign) && ((a - rest) / b).IsInteger;
    });

    [Fact]
    public void The_square_of_a_root_is_the_number() => Check(Small(), (a, _, _) =>
        Transcendental.TrySqrt(a * a, out var root) && root == a.Abs());

    [Fact]
    public void The_logarithm_undoes_the_exponential() => Check(
        from n in Gen.Choose(-2_000_000, 2_000_000) select FeelNumber.Parse($"{n}e-5"),
        (a, _, _) => Transcendental.TryExp(a, out var power) && Transcendental.TryLog(power, out var back)
            && (back - a).Abs() < FeelNumber.Parse("1e-32"));

    private static Gen<FeelNumber> Small() =>
        from coefficient in Gen.Choose(-999_999_999, 999_999_999)
        from scale in Gen.Choose(0, 6)
        select FeelNumber.Parse($"{coefficient}e-{scale}");

    private static void Check(Gen<FeelNumber> numbers, Func<FeelNumber, FeelNumber, FeelNumber, bool> law)
    {
        var triples = from a in numbers from b in numbers from c in numbers select (a, b, c);
        Prop.ForAll(triples.ToArbitrary(), t => law(t.a, t.b, t.c)).QuickCheckThrowOnFailure();
    }
}
