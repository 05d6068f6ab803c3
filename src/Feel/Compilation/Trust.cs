namespace Zhengling.Feel.Compilation;

/// <summary>Giving up by an exception costs microseconds; code that does it again and again is not tried any more.</summary>
internal sealed class Trust
{
    private const int Patience = 100;
    private int _gaveUp;

    /// <summary>Whether the code gave up too often.</summary>
    public bool IsLost => _gaveUp > Patience;

    /// <summary>Notes that the code gave up.</summary>
    public void GaveUp()
    {
        if (!IsLost)
            _gaveUp++;
    }
}
