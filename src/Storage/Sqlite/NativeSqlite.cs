using System.Reflection;
using System.Runtime.InteropServices;

namespace Zhengling.Storage.Sqlite;

/// <summary>
/// Chooses the SQLite library: the system's, which gets its security updates from the system, when it is there and has full-text search;
/// else the one that comes with the program.
/// </summary>
internal static class NativeSqlite
{
    private const string SystemLibrary = "libsqlite3.so.0";

    private static readonly Lazy<bool> Ready = new(() =>
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, Resolve);
        SQLitePCL.Batteries_V2.Init();
        return true;
    });

    /// <summary>Loads the library, once.</summary>
    public static void Load() => _ = Ready.Value;

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
        => name == "e_sqlite3" && OperatingSystem.IsLinux() && NativeLibrary.TryLoad(SystemLibrary, out var library) && HasFts5(library)
            ? library
            : 0; // The runtime goes on with its own search and finds the bundled one.

    private static bool HasFts5(nint library)
        => NativeLibrary.TryGetExport(library, "sqlite3_compileoption_used", out var export)
            && Marshal.GetDelegateForFunctionPointer<CompileOptionUsed>(export)("ENABLE_FTS5") != 0;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int CompileOptionUsed([MarshalAs(UnmanagedType.LPUTF8Str)] string option);
}
