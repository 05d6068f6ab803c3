using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Zhengling.Server.Hosting;

/// <summary>How the API writes and reads JSON: camel case, Chinese as it is, HTML's characters escaped, numbers never as text.</summary>
internal static class ApiJson
{
    /// <summary>Deep enough for any document's tree, shallow enough for any stack.</summary>
    public const int MaxDepth = 128;

    /// <summary>Lets Chinese through and escapes what HTML gives a meaning to.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = Encoder;
        options.MaxDepth = MaxDepth;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    }
}
