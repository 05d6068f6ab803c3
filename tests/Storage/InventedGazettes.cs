using System.Text;
using Zhengling.Gazette;

namespace Zhengling.Storage.Tests;

/// <summary>Small gazettes of an invented county, read by the real reader.</summary>
internal static class InventedGazettes
{
    public static readonly DocumentNumber Ponds = new("甲县政发", 2030, 1);
    public static readonly DocumentNumber Lamps = new("甲县政发", 2030, 2);
    public static readonly DocumentNumber Kites = new("甲县政办发", 2031, 7);

    private const string PondsText = """
        甲县人民政府关于印发《甲县池塘看护办法》的通知

        甲县政发〔2030〕1号

        各乡镇人民政府，县政府各委、办、局：

        现将《甲县池塘看护办法》印发给你们，请照办。

        甲县人民政府

        2030年3月5日

        甲县池塘看护办法

        第一章 总 则

        第一条 为看护全县池塘，养好青蛙，制定本办法。

        第二条 县池塘局负责池塘的登记。县灯笼局予以协助。

        第二章 看护补助

        第三条 看护池塘的住户可以领取补助：

        （一）面积不足 3 亩的，每年 40 元；

        （二）面积 3 亩以上的，每年 70 元。

        第四条 住户应当在每年12月3日前报送 ABC 表，逾期不予补助。

        第五条 本办法由县池塘局解释。

        """;

    private const string LampsText = """
        甲县人民政府关于印发《甲县灯笼悬挂工作方案》的通知

        甲县政发〔2030〕2号

        各乡镇人民政府，县灯笼局：

        现将《甲县灯笼悬挂工作方案》印发给你们，请照办。

        甲县人民政府

        2030年6月8日

        甲县灯笼悬挂工作方案

        一、工作目标

        到年底，全县主要街道悬挂红灯笼。池塘周围不挂灯笼。

        二、任务分工

        （一）做好采购。由县灯笼局采购灯笼 500 只。

        （二）做好悬挂。由各乡镇组织住户悬挂，县池塘局检查。

        """;

    private const string KitesText = """
        甲县人民政府办公室关于印发《甲县风筝节安排》的通知

        甲县政办发〔2031〕7号

        各乡镇人民政府：

        现将《甲县风筝节安排》印发给你们。

        甲县人民政府办公室

        2031年4月1日

        甲县风筝节安排

        一、时间地点

        风筝节在第一片草地举行，离池塘远一些。

        """;

    /// <summary>Ponds and lamps, in this order.</summary>
    public static GazetteIssue First { get; } = Read("2030-1.txt", PondsText + LampsText);

    /// <summary>Kites alone.</summary>
    public static GazetteIssue Second { get; } = Read("2031-1.txt", KitesText);

    /// <summary>Lamps reprinted in another file, with other line breaks, before kites.</summary>
    public static GazetteIssue Reprint { get; }
        = Read("reprint.txt", LampsText.Replace("全县主要街道", "全县\n主要街道", StringComparison.Ordinal) + KitesText);

    /// <summary>Ponds with a higher figure, under the same number.</summary>
    public static GazetteIssue Corrected { get; } = Read("corrected.txt", PondsText.Replace("70 元", "75 元", StringComparison.Ordinal));

    public static GazetteIssue Read(string name, string text) => GazetteReader.Read(Encoding.UTF8.GetBytes(text), name);
}
