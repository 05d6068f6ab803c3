using System.Globalization;
using Zhengling.Bench;

// How fast Zhengling is, in lines of JSON as the peers print them (and lines of text that begin with #). See README.md.
switch (args)
{
    case ["compile"]:
        Scale.Compile();
        break;
    case ["table", var file]:
        RatioTable.Print(File.ReadAllLines(file));
        break;
    case ["sums", var fees, var plots, var incomes]:
        Workloads.Sums(Number(fees), Number(plots), Number(incomes));
        break;
    default:
        var count = args.Length > 0 ? Number(args[0]) : 1_000_000;
        Workloads.Fees(count);
        Workloads.Plots(count);
        Workloads.PlotsByDictionary(Math.Min(count, 100_000));
        Workloads.Incomes(Math.Min(count, 200_000));
        Scale.Tables();
        Scale.Parse();
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
