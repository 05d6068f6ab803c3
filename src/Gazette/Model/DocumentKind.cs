namespace Zhengling.Gazette;

/// <summary>What kind of document it evidently is, from the words of its title.</summary>
public enum DocumentKind
{
    /// <summary>The title does not say.</summary>
    Unknown,

    /// <summary>A notice (通知) that orders something itself.</summary>
    Notice,

    /// <summary>A notice that issues another text (印发、转发、发布).</summary>
    IssuingNotice,

    /// <summary>A notice of appointments and removals (任免).</summary>
    Personnel,

    /// <summary>An announcement (公告、通告).</summary>
    Announcement,

    /// <summary>A decision (决定).</summary>
    Decision,

    /// <summary>Opinions (意见).</summary>
    Opinions,

    /// <summary>A reply to a request (批复).</summary>
    Reply,

    /// <summary>A letter (函).</summary>
    Letter,

    /// <summary>An order (令).</summary>
    Order,
}
