using Zhengling.Feel.Diagnostics;
using Zhengling.Feel.Types;
using Zhengling.Feel.Values;
using static Zhengling.Feel.BuiltIns.BuiltInForm;

namespace Zhengling.Feel.BuiltIns;

/// <summary>
/// Functions on booleans and on values of any kind (DMN 1.5, 10.3.4.2 and 10.3.4.6), and the one that says a value is not determined.
/// </summary>
internal static class BooleanFunctions
{
    public static IEnumerable<BuiltInFunction> All =>
    [
        new("not", Of("negand: Any", FeelType.Boolean, static (a, context) => FeelLogic.Not(a[0], context))),
        // A value that is not named counts as null: is(value2: x). By position both are given.
        new("is", Of("[value1: Any], [value2: Any]", FeelType.Boolean, static (a, context) => a.Length == 2
            ? FeelBoolean.Box(FeelEquality.AreIdentical(a[0], a[1]))
            : context.Error(Messages.ArgumentCount, "is", FeelNumber.FromInt64(a.Length), "(value1: Any, value2: Any)"))),
        new("undetermined", Of("reason: string", FeelType.Any, static (a, context) => Undetermined.Because((string)a[0]!, context.Site))),
    ];
}
