using System.Text;
using Xunit.Abstractions;

namespace Zhengling.Gazette.Tests;

/// <summary>Damages texts at random (with fixed seeds): whatever comes of it is a tree that holds, or one clear error.</summary>
public class MutationTests(ITestOutputHelper output)
{
    private static readonly string[] Fragments =
    [
        "第五条 ", "第一条", "（一）", "(二) ", "1. ", "（1）", "一、", "第二章 ", "附件 1", "附件：1. 某表", "附表 2:", "\t", "\t\t", " ", "**", "$$",
        "云政发〔2031〕9号", "云杉县人民政府", "2031年1月1日", "。", "：", "《", "》", "(续)", "专栏 1：", "表 1 ", "注：1. ", "\f", "\r", "7", "¹", "第",
        "云杉县人民政府关于印发某某的通知", "各乡镇人民政府：", "\ud83d", "\u3000",
    ];

    [Fact]
    public void 损坏的样例读成树或说明原因()
    {
        var texts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => SpecTests.Blocks(File.ReadAllText(path))).Select(block => block.Text).ToList();
        for (var seed = 0; seed < 1500; seed++)
            Check(texts[seed % texts.Count], seed, mutations: 1 + (seed % 12));
    }

    [Fact]
    public void 损坏的公报读成树或说明原因()
    {
        foreach (var path in Shared.Gazettes(output))
        {
            var text = File.ReadAllText(path);
            for (var seed = 0; seed < 6; seed++)
                Check(text, seed, mutations: 200);
        }
    }

    private static void Check(string text, int seed, int mutations)
    {
        var lines = text.Split('\n').ToList();
        var random = new Random(seed);
        for (var i = 0; i < mutations && lines.Count > 1; i++)
            Mutate(lines, random);
        try
        {
            Invariants.ShouldHold(GazetteReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), $"seed {seed}"));
        }
        catch (GazetteException error)
        {
            error.Code.ShouldBeOneOf(GazetteErrorCode.NoDocument, GazetteErrorCode.Empty);
        }
    }

    private static void Mutate(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            case 2:
                lines.Insert(at, Fragments[random.Next(Fragments.Length)]);
                break;
            case 3:
                lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Fragments[random.Next(Fragments.Length)]);
                break;
            case 4:
                lines[at] = lines[at][..random.Next(lines[at].Length + 1)];
                break;
            case 5:
                var cut = random.Next(lines[at].Length + 1);
                lines.Insert(at + 1, lines[at][cut..]);
                lines[at] = lines[at][..cut];
                break;
            default:
                lines.Insert(at, "");
                break;
        }
    }
}
