using Zhengling.Feel.Values;

namespace Zhengling.Feel.Tests.Values;

public sealed class FeelNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("1.0", "1")]
    [InlineData("00120.500", "120.5")]
    [InlineData(".5", "0.5")]
    [InlineData("-1.5e3", "-1500")]
    [InlineData("1e-3", "0.001")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("1234567890123456789012345678901234", "1234567890123456789012345678901234")]
    [InlineData("0.1234567890123456789012345678901234", "0.1234567890123456789012345678901234")]
    [InlineData("1e100", "1e100")]
    [InlineData("123e-100", "1.23e-98")]
    public void Text_is_read_and_written_canonically(string text, string canonical) =>
        FeelNumber.Parse(text).ToString().ShouldBe(canonical);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("1e")]
    [InlineData("１")]
    [InlineData("1e7000")]
    [InlineData("0x1")]
    public void Text_that_is_no_number_is_refused(string text) => FeelNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void More_than_34_digits_are_rounded_half_even()
    {
        FeelNumber.Parse("12345678901234567890123456789012345").ToString().ShouldBe("12345678901234567890123456789012340");
        FeelNumber.Parse("12345678901234567890123456789012355").ToString().ShouldBe("12345678901234567890123456789012360");
        FeelNumber.Parse("12345678901234567890123456789012345000000100000000").ToString().ShouldBe("12345678901234567890123456789012350000000000000000");
    }

    [Theory]
    [InlineData("1", "3", "0.3333333333333333333333333333333333")]
    [InlineData("2", "3", "0.6666666666666666666666666666666667")]
    [InlineData("1", "8", "0.125")]
    [InlineData("10", "5", "2")]
    [InlineData("-7", "2", "-3.5")]
    [InlineData("1", "12345678901234567890123", "8.100000072900000663390305736125450e-23")]
    [InlineData("9999999999999999999999999999999999", "3", "3333333333333333333333333333333333")]
    public void Quotients_are_exact_or_rounded_to_34_digits(string left, string right, string quotient) =>
        (FeelNumber.Parse(left) / FeelNumber.Parse(right)).ShouldBe(FeelNumber.Parse(quotient));

    [Fact]
    public void Sums_that_leave_the_small_form_stay_exact()
    {
        var most = FeelNumber.FromInt64(long.MaxValue);
        (most + most).ToString().ShouldBe("18446744073709551614");
        (most * most).ToString().ShouldBe("85070591730234615847396907784232500000");
        (-FeelNumber.FromInt64(long.MinValue)).ToString().ShouldBe("9223372036854775808");
        (FeelNumber.Parse("1e30") + FeelNumber.Parse("1e-3")).ToString().ShouldBe("1000000000000000000000000000000.001");
        (FeelNumber.Parse("1e30") - FeelNumber.Parse("1e30")).ShouldBe(FeelNumber.Zero);
    }

    [Fact]
    public void The_range_is_that_of_decimal128()
    {
        var most = FeelNumber.Parse("9.999999999999999999999999999999999e6144");
        FeelNumber.TryMultiply(most, FeelNumber.FromInt64(10), out _).ShouldBeFalse();
        Should.Throw<OverflowException>(() => most * most);
        Should.Throw<DivideByZeroException>(() => most / FeelNumber.Zero);
        (FeelNumber.Parse("1e-6176") / FeelNumber.FromInt64(10)).ShouldBe(FeelNumber.Zero);
    }

    [Fact]
    public void Equal_numbers_hash_alike()
    {
        foreach (var (one, other) in new[] { ("1", "1.000"), ("100", "1e2"), ("-0.5", "-0.50"), ("1e30",
            "1000000000000000000000000000000") })
        {
            FeelNumber a = FeelNumber.Parse(one), b = FeelNumber.Parse(other);
            a.ShouldBe(b);
            a.GetHashCode().ShouldBe(b.GetHashCode());
        }
    }

    [Theory]
    [InlineData("2.5", 0, FeelRounding.HalfEven, "2")]
    [InlineData("3.5", 0, FeelRounding.HalfEven, "4")]
    [InlineData("-2.5", 0, FeelRounding.HalfUp, "-3")]
    [InlineData("-2.5", 0, FeelRounding.HalfDown, "-2")]
    [InlineData("2.51", 0, FeelRounding.HalfDown, "3")]
    [InlineData("2.1", 0, FeelRounding.Up, "3")]
    [InlineData("-2.9", 0, FeelRounding.Down, "-2")]
    [InlineData("-2.1", 0, FeelRounding.Floor, "-3")]
    [InlineData("-2.9", 0, FeelRounding.Ceiling, "-2")]
    [InlineData("1234", -2, FeelRounding.HalfUp, "1200")]
    [InlineData("0.4", -3, FeelRounding.Ceiling, "1000")]
    [InlineData("0.4", -3, FeelRounding.HalfUp, "0")]
    [InlineData("500", -3, FeelRounding.HalfUp, "1000")]
    [InlineData("500", -3, FeelRounding.HalfEven, "0")]
    [InlineData("1234567890123456789012345678.915", 2, FeelRounding.HalfEven, "1234567890123456789012345678.92")]
    public void Rounding_follows_its_mode(string number, int scale, FeelRounding rounding, string expected) =>
        FeelNumber.Parse(number).Round(scale, rounding).ShouldBe(FeelNumber.Parse(expected));

    [Theory]
    [InlineData("2", "0.5", "1.414213562373095048801688724209698")]
    [InlineData("2", "10", "1024")]
    [InlineData("2", "-2", "0.25")]
    [InlineData("1.1", "3", "1.331")]
    [InlineData("4", "0.5", "2")]
    [InlineData("10", "-40", "0.0000000000000000000000000000000000000001")]
    [InlineData("0", "0", "1")]
    [InlineData("-2", "3", "-8")]
    public void Powers_are_correct_to_34_digits(string value, string exponent, string expected)
    {
        Transcendental.TryPower(FeelNumber.Parse(value), FeelNumber.Parse(exponent), out var power).ShouldBeTrue();
        power.ShouldBe(FeelNumber.Parse(expected));
    }

    [Fact]
    public void Powers_without_a_real_value_are_refused()
    {
        Transcendental.TryPower(FeelNumber.Zero, FeelNumber.FromInt64(-1), out _).ShouldBeFalse();
        Transcendental.TryPower(FeelNumber.FromInt64(-8), FeelNumber.Parse("0.5"), out _).ShouldBeFalse();
        Transcendental.TryPower(FeelNumber.FromInt64(10), FeelNumber.FromInt64(7000), out _).ShouldBeFalse();
        Transcendental.TryPower(FeelNumber.FromInt64(2), FeelNumber.FromInt64(int.MaxValue), out _).ShouldBeFalse();
    }

    [Fact]
    public void Roots_exponentials_and_logarithms_are_correct_to_34_digits()
    {
        Transcendental.TrySqrt(FeelNumber.FromInt64(2), out var root).ShouldBeTrue();
        root.ShouldBe(FeelNumber.Parse("1.414213562373095048801688724209698"));
        Transcendental.TrySqrt(FeelNumber.Parse("1e-7"), out root).ShouldBeTrue();
        root.ShouldBe(FeelNumber.Parse("0.0003162277660168379331998893544432719"));
        Transcendental.TryExp(FeelNumber.One, out var e).ShouldBeTrue();
        e.ShouldBe(FeelNumber.Parse("2.718281828459045235360287471352662"));
        Transcendental.TryLog(FeelNumber.FromInt64(10), out var ln10).ShouldBeTrue();
        ln10.ShouldBe(FeelNumber.Parse("2.302585092994045684017991454684364"));
        Transcendental.TryLog(FeelNumber.FromInt64(2), out var ln2).ShouldBeTrue();
        ln2.ShouldBe(FeelNumber.Parse("0.6931471805599453094172321214581766"));
        Transcendental.TryExp(FeelNumber.FromInt64(-20_000), out var tiny).ShouldBeTrue();
        tiny.ShouldBe(FeelNumber.Zero);
        Transcendental.TryExp(FeelNumber.FromInt64(20_000), out _).ShouldBeFalse();
        Transcendental.TryLog(FeelNumber.Zero, out _).ShouldBeFalse();
        Transcendental.TrySqrt(FeelNumber.FromInt64(-1), out _).ShouldBeFalse();
    }

    [Fact]
    public void Decimals_go_in_and_out_unchanged()
    {
        foreach (var value in new[] { 0m, 1.10m, -79228162514264337593543950335m, 0.0000000000000000000000000001m, 12345.6789m })
        {
            FeelNumber.FromDecimal(value).TryToDecimal(out var back).ShouldBeTrue();
            back.ShouldBe(value);
        }
        FeelNumber.Parse("1e29").TryToDecimal(out _).ShouldBeFalse();
        FeelNumber.Parse("1e-29").TryToDecimal(out _).ShouldBeFalse();
        FeelNumber.Parse("1.5").TryToInt64(out _).ShouldBeFalse();
        FeelNumber.Parse("1e18").TryToInt64(out var whole).ShouldBeTrue();
        whole.ShouldBe(1_000_000_000_000_000_000);
    }
}
