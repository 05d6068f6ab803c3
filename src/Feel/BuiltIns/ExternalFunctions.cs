using Zhengling.Feel.Values;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// The declared table of equivalents of a few JDK methods, for models whose functions are <c>external</c> with <c>java</c> (DMN 1.5,
/// 10.3.2.13.3). Java is never run.
/// </summary>
public static class ExternalFunctions
{
    /// <summary>The function of a class and method signature; null when it is not in the table.</summary>
    /// <param name="className">E.g. <c>java.lang.Math</c>.</param>
    /// <param name="methodSignature">E.g. <c>max(int,int)</c>.</param>
    public static FeelFunction? Find(string className, string methodSignature) => throw new NotImplementedException();
}
