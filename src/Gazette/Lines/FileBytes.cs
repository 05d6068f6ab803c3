namespace Zhengling.Gazette.Lines;

/// <summary>Loads the bytes of a file within a size limit.</summary>
internal static class FileBytes
{
    /// <summary>Loads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="maxBytes">The largest size accepted.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="GazetteException">The file is absent, unreadable or too large.</exception>
    public static byte[] Load(string path, int maxBytes)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > maxBytes)
                throw TextErrors.TooLarge(Path.GetFileName(path), stream.Length, maxBytes);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw TextErrors.NotFound(path);
        }
    }
}
