namespace Zhengling.Feel.BuiltIns.Patterns;

/// <summary>A regular expression that is not one; the message says why, in a few words.</summary>
internal sealed class PatternException(string message) : Exception(message);
