using System.Globalization;
using System.Text;

namespace Zhengling.Runtime.Text;

/// <summary>A token of a text and where it stands there.</summary>
/// <param name="Text">The token as it is indexed.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="FirstEnd">Where its first character ends.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextToken(string Text, int Start, int FirstEnd, int End);

/// <summary>
/// The tokenizer of the search, the same for every database. Chinese has no spaces between words, so a run of Chinese characters becomes
/// overlapping pairs and, at its end, the last character alone: <c>水源保护</c> → <c>水源 源保 保护 护</c>. Then any two or more characters
/// are found as the phrase of their pairs, and a single character as the beginning of a pair. A run of other letters and digits becomes
/// one word, full width made half width, in lower case.
/// </summary>
/// <remarks>
/// Spaces inside a line do not end a run (headings are printed with spaces: 总 则); punctuation and line breaks do. A run of Japanese or
/// Korean is treated as Chinese.
/// </remarks>
public static class CjkBigrams
{
    private enum CharacterClass
    {
        Separator,
        Space,
        Cjk,
        Word,
    }

    /// <summary>Splits a text into tokens.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tokens in reading order.</returns>
    public static IReadOnlyList<TextToken> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextToken>();
        var run = new List<(string Character, int Start, int End)>();
        var runClass = CharacterClass.Separator;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var folded = Fold(rune);
            var kind = Classify(folded);
            // A space goes on with a Chinese run, and ends a word.
            if (kind != CharacterClass.Space || runClass != CharacterClass.Cjk)
            {
                if (kind != runClass)
                {
                    Flush(runClass, run, tokens);
                    runClass = kind;
                }
                if (kind is CharacterClass.Cjk or CharacterClass.Word)
                    run.Add((folded.ToString(), position, position + rune.Utf16SequenceLength));
            }
            position += rune.Utf16SequenceLength;
        }
        Flush(runClass, run, tokens);
        return tokens;
    }

    /// <summary>The tokens of a text separated by spaces, as they are handed to the index of the database.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tokens.</returns>
    public static string Join(string text) => string.Join(' ', Tokenize(text).Select(token => token.Text));

    /// <summary>Whether a token is one Chinese character alone, the end of a run.</summary>
    internal static bool IsSingle(TextToken token) => token.FirstEnd == token.End && IsCjk(Rune.GetRuneAt(token.Text, 0).Value);

    private static void Flush(CharacterClass kind, List<(string Character, int Start, int End)> run, List<TextToken> tokens)
    {
        if (run.Count == 0)
            return;
        if (kind == CharacterClass.Word)
        {
            tokens.Add(new TextToken(string.Concat(run.Select(c => c.Character)), run[0].Start, run[0].End, run[^1].End));
        }
        else
        {
            for (var i = 0; i + 1 < run.Count; i++)
                tokens.Add(new TextToken(run[i].Character + run[i + 1].Character, run[i].Start, run[i].End, run[i + 1].End));
            tokens.Add(new TextToken(run[^1].Character, run[^1].Start, run[^1].End, run[^1].End));
        }
        run.Clear();
    }

    /// <summary>Full-width forms of ASCII (U+FF01–U+FF5E) become half width; letters become lower case.</summary>
    private static Rune Fold(Rune rune)
        => Rune.ToLowerInvariant(rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune);

    private static CharacterClass Classify(Rune rune)
    {
        if (IsCjk(rune.Value))
            return CharacterClass.Cjk;
        if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            return CharacterClass.Word;
        return rune.Value is '\n' or '\r' || !Rune.IsWhiteSpace(rune) ? CharacterClass.Separator : CharacterClass.Space;
    }

    private static bool IsCjk(int value) => value is
        0x3007 // 〇
        or (>= 0x3040 and <= 0x30FF) // kana
        or (>= 0x3400 and <= 0x4DBF) // extension A
        or (>= 0x4E00 and <= 0x9FFF) // unified ideographs
        or (>= 0xAC00 and <= 0xD7A3) // hangul
        or (>= 0xF900 and <= 0xFAFF) // compatibility ideographs
        or (>= 0x20000 and <= 0x3FFFF); // further extensions
}
