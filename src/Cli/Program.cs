using System.Text;
using Zhengling.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
#pragma warning disable RS0030 // The entry point is the one place that takes the system's clock.
var clock = TimeProvider.System;
#pragma warning restore RS0030
return await CliApp.RunAsync(args, Console.Out, Console.Error, clock, Console.In);
