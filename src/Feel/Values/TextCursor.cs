namespace Zhengling.Feel.Values;

/// <summary>A place in a text that moves forward as parts are read.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly ReadOnlySpan<char> Rest => _rest;

    public readonly char Peek => _rest.IsEmpty ? '\0' : _rest[0];

    public bool TryTake(char wanted)
    {
        if (Peek != wanted || _rest.IsEmpty)
            return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Exactly so many ASCII digits.</summary>
    public bool TryTakeDigits(int count, out int value)
    {
        value = 0;
        if (_rest.Length < count)
            return false;
        foreach (var digit in _rest[..count])
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            value = (value * 10) + (digit - '0');
        }
        _rest = _rest[count..];
        return true;
    }

    /// <summary>All ASCII digits that stand here; empty when there is none.</summary>
    public ReadOnlySpan<char> TakeDigits()
    {
        var count = 0;
        while (count < _rest.Length && char.IsAsciiDigit(_rest[count]))
            count++;
        var digits = _rest[..count];
        _rest = _rest[count..];
        return digits;
    }

    /// <summary>Digits that stand here, if a unit letter follows and they fit; nothing is taken otherwise.</summary>
    public bool TryTakeAmount(char unit, out long amount)
    {
        var before = _rest;
        var digits = TakeDigits();
        if (digits.Length is > 0 and <= 18 && TryTake(unit))
        {
            amount = long.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            return true;
        }
        _rest = before;
        amount = 0;
        return false;
    }
}
