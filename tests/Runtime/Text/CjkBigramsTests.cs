using FsCheck;
using FsCheck.Fluent;
using Zhengling.Runtime.Text;

namespace Zhengling.Runtime.Tests.Text;

public class CjkBigramsTests
{
    [Theory]
    [InlineData("水源保护", "水源 源保 保护 护")]
    [InlineData("水", "水")]
    [InlineData("水源，保护", "水源 源 保护 护")]
    [InlineData("总　则", "总则 则")]
    [InlineData("上行\n下行", "上行 行 下行 行")]
    [InlineData("第12条", "第 12 条")]
    [InlineData("2021 年度", "2021 年度 度")]
    [InlineData("ＰＭ２．５ ABC-d", "pm2 5 abc d")]
    [InlineData("二〇二一", "二〇 〇二 二一 一")]
    [InlineData("𠮷祥", "𠮷祥 祥")]
    [InlineData("① Ⅱ类", "① ⅱ 类")]
    [InlineData("，。 、", "")]
    [InlineData("", "")]
    public void 文本分成词元(string text, string tokens) => CjkBigrams.Join(text).ShouldBe(tokens);

    [Fact]
    public void 词元指向原文()
    {
        const string text = "见（𠮷 祥）ＡＢ";
        var tokens = CjkBigrams.Tokenize(text);
        tokens.Select(token => text[token.Start..token.End]).ShouldBe(["见", "𠮷 祥", "祥", "ＡＢ"]);
        tokens.Select(token => text[token.Start..token.FirstEnd]).ShouldBe(["见", "𠮷", "祥", "Ａ"]);
    }

    /// <summary>What any two databases must rely on: tokens hold nothing but letters, digits and Chinese characters.</summary>
    [Fact]
    public void 任何文本的词元都不含空格和标点() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<string>(text =>
        CjkBigrams.Tokenize(text ?? "").All(token => token.Text.Length > 0 && token.Start < token.FirstEnd && token.FirstEnd <= token.End
            && token.Text.EnumerateRunes().All(rune => rune.Value > 127 || System.Text.Rune.IsLetterOrDigit(rune)))));

    /// <summary>The tokens of any piece of a Chinese text are found in the tokens of the text.</summary>
    [Fact]
    public void 汉字文本的任一片段都能找到()
    {
        var character = Gen.Elements("甲乙丙丁戊，".ToCharArray());
        var text = from characters in Gen.ArrayOf(character, 12) select new string(characters);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(text.ToArbitrary(), sample =>
        {
            var tokens = CjkBigrams.Tokenize(sample);
            for (var start = 0; start < sample.Length; start++)
            {
                for (var end = start + 1; end <= sample.Length; end++)
                {
                    var piece = sample[start..end];
                    if (!piece.Contains('，', StringComparison.Ordinal)
                        && SearchTerm.Of(piece)!.FindIn(tokens).All(place => place.Start != start))
                        return false;
                }
            }
            return true;
        }));
    }
}
