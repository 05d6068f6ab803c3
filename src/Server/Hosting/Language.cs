using Microsoft.Net.Http.Headers;

namespace Zhengling.Server.Hosting;

/// <summary>The language of the messages: Chinese, unless the request prefers English.</summary>
internal static class Language
{
    public static string Of(HttpRequest request)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language, StringWithQualityHeaderValueComparer.QualityComparer)
            .Select(language => language.Value.Value ?? "")
            .FirstOrDefault(language => Is(language, "zh") || Is(language, "en"));
        return preferred is not null && Is(preferred, "en") ? "en" : "zh";
    }

    private static bool Is(string language, string wanted) =>
        language.Equals(wanted, StringComparison.OrdinalIgnoreCase) || language.StartsWith(wanted + "-", StringComparison.OrdinalIgnoreCase);
}
