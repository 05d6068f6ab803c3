namespace Zhengling.Policies.Diagnostics;

/// <summary>A text for people in the two languages of the product.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public readonly record struct LocalText(string Zh, string En)
{
    /// <summary>The text in a language.</summary>
    /// <param name="language"><c>en</c> for English; everything else is Chinese.</param>
    public string In(string language) => language == "en" ? En : Zh;
}
