namespace Zhengling.Feel.Compilation;

/// <summary>Unboxed code gives up: an element is not what its list was declared to hold. The general code takes over.</summary>
internal sealed class GiveUpException : ArithmeticException;
