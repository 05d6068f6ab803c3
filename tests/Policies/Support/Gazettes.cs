using System.Text;
using Zhengling.Gazette;

namespace Zhengling.Policies.Tests.Support;

/// <summary>Documents of our own invention, read as a gazette is read.</summary>
internal static class Gazettes
{
    /// <summary>The document to which the packs of <see cref="PackFolder.Front"/> belong, with these articles.</summary>
    public static GazetteDocument Bridge(string articles) => GazetteReader.Read(
        Encoding.UTF8.GetBytes($"""
            柳河区人民政府公报

            柳河区人民政府关于印发《柳河区桥梁通行费办法》的通知
            柳政发〔2030〕3号

            各乡镇人民政府：

            现将《柳河区桥梁通行费办法》印发给你们。

            柳河区人民政府
            2030年1月5日

            柳河区桥梁通行费办法

            {articles}

            """), "柳河.txt").Documents.ShouldHaveSingleItem();
}
