namespace Zhengling.Storage;

/// <summary>Why the database cannot be used. The codes are stable.</summary>
public enum StorageErrorCode
{
    /// <summary><c>storage-failed</c>: the database refused; the message says what it said.</summary>
    Failed,

    /// <summary><c>storage-locked</c>: another program is writing and did not finish in time.</summary>
    Locked,

    /// <summary><c>storage-not-a-database</c>: the file is no database of Zhengling.</summary>
    NotADatabase,

    /// <summary><c>storage-damaged</c>: the database file is damaged.</summary>
    Damaged,

    /// <summary><c>storage-newer</c>: a newer version of the program wrote the database.</summary>
    NewerSchema,

    /// <summary><c>storage-not-writable</c>: the file or its folder cannot be opened or written.</summary>
    NotWritable,

    /// <summary><c>storage-full</c>: there is no room on the disk.</summary>
    Full,

    /// <summary><c>storage-not-supported</c>: no database of this kind is supported.</summary>
    NotSupported,

    /// <summary><c>storage-outdated</c>: an older version of the program stored this document in a form no longer read.</summary>
    Outdated,
}

/// <summary>A database that cannot be used; one clear message in Chinese and in English.</summary>
/// <param name="code">The stable code.</param>
/// <param name="chinese">What is wrong and how to mend it, in Chinese.</param>
/// <param name="english">The same in English.</param>
/// <param name="cause">What the database driver threw, or null.</param>
public sealed class StorageException(StorageErrorCode code, string chinese, string english, Exception? cause = null)
    : Exception($"{chinese} / {english}", cause)
{
    /// <summary>The stable code.</summary>
    public StorageErrorCode Code { get; } = code;

    /// <summary>The stable code as text, e.g. <c>storage-locked</c>.</summary>
    public string CodeText => Code switch
    {
        StorageErrorCode.Locked => "storage-locked",
        StorageErrorCode.NotADatabase => "storage-not-a-database",
        StorageErrorCode.Damaged => "storage-damaged",
        StorageErrorCode.NewerSchema => "storage-newer",
        StorageErrorCode.NotWritable => "storage-not-writable",
        StorageErrorCode.Full => "storage-full",
        StorageErrorCode.NotSupported => "storage-not-supported",
        StorageErrorCode.Outdated => "storage-outdated",
        _ => "storage-failed",
    };

    /// <summary>The message in Chinese.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The message in English.</summary>
    public string English { get; } = english;
}
