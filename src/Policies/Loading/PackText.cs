using System.Text;
using Zhengling.Dmn.Model;
using Zhengling.Policies.Diagnostics;

namespace Zhengling.Policies.Loading;

/// <summary>A text file of a pack, read once, with its lines for exact places.</summary>
internal sealed class PackText
{
    /// <summary>The largest file of a pack, in bytes.</summary>
    public const long MaxBytes = 20L * 1024 * 1024;

    private PackText(string name, string text)
    {
        Name = name;
        Text = text;
        Lines = text.Split('\n');
    }

    /// <summary>The path as messages print it.</summary>
    public string Name { get; }

    /// <summary>The whole text, with line feeds only.</summary>
    public string Text { get; }

    /// <summary>The lines, without their line feeds.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>A place in the file.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public SourceLocation At(int line, int column = 1) => new(Name, line, column);

    /// <summary>Makes a text from memory, for tests and front ends that hold the text already.</summary>
    public static PackText FromString(string name, string text) => new(name, text.Replace("\r\n", "\n", StringComparison.Ordinal));

    // A pack is one folder: a symbolic link may not lead out of it.
    private static bool LeadsOut(FileInfo file) =>
        file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is var target
        && (target is null || Path.GetDirectoryName(target.FullName) != file.DirectoryName);

    /// <summary>Reads a file as UTF-8; reports what is wrong and returns null if it can't be read.</summary>
    public static PackText? Read(string path, string name, DiagnosticBag diagnostics)
    {
        var where = new SourceLocation(name, 1, 1);
        var file = new FileInfo(path);
        if (!file.Exists || LeadsOut(file))
        {
            diagnostics.Error(PackMessages.FileMissing(name), where);
            return null;
        }

        if (file.Length > MaxBytes)
        {
            diagnostics.Error(PackMessages.FileTooLarge(file.Length, MaxBytes), where);
            return null;
        }

        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            var text = strict.GetString(File.ReadAllBytes(path));
            return FromString(name, text.TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Error(PackMessages.NotUtf8, where);
            return null;
        }
    }
}
