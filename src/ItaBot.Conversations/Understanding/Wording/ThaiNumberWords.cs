namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Thai number words from หนึ่ง to หนึ่งร้อย, with จุด: แปดสิบห้า, เก้าสิบจุดห้า.</summary>
internal static class ThaiNumberWords
{
    private static readonly (string Word, int Value)[] Ones =
    [
        ("หนึ่ง", 1), ("เอ็ด", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9),
        ("ศูนย์", 0),
    ];

    /// <summary>The number whose words begin at a position.</summary>
    public static ReadNumber? At(string text, int position)
    {
        if (!Letters.IsThai(text[position]))
        {
            return null;
        }

        var end = position;
        if (!TryInteger(text, ref end, out var value))
        {
            return null;
        }

        decimal number = value;
        if (Take(text, "จุด", end) is { } afterPoint)
        {
            var scale = 0.1m;
            while (TryOne(text, ref afterPoint, out var digit))
            {
                number += digit * scale;
                scale /= 10;
                end = afterPoint;
            }
        }

        return Continues(text, end) ? null : new ReadNumber(number, new Stretch(position, end));
    }

    /// <summary>สาม is no number in สามารถ, nor ห้า in ห้าม; but it is one in ห้ามาตรการ.</summary>
    private static bool Continues(string text, int end) => end < text.Length
        && (Letters.IsThaiMark(text[end])
            || (text[end] == 'ม' && text.AsSpan(0, end).EndsWith("ห้า", StringComparison.Ordinal)
                && !(end + 1 < text.Length && Letters.IsThaiMark(text[end + 1]))));

    private static bool TryInteger(string text, ref int at, out int value)
    {
        value = 0;
        var start = at;
        if (Take(text, "ยี่สิบ", at) is { } twenty)
        {
            (value, at) = (20, twenty);
        }
        else if (TryOne(text, ref at, out value))
        {
            if (Take(text, "ร้อย", at) is { } hundred)
            {
                (value, at) = (value * 100, hundred);
                return value == 100;
            }

            if (Take(text, "สิบ", at) is not { } tens)
            {
                return true;
            }

            (value, at) = (value * 10, tens);
        }
        else if (Take(text, "สิบ", at) is { } ten)
        {
            (value, at) = (10, ten);
        }
        else
        {
            // ร้อย alone is a hundred, but not in the province ร้อยเอ็ด or in ร้อยละ.
            at = Take(text, "ร้อย", at) ?? at;
            value = 100;
            return at > start && Take(text, "เอ็ด", at) is null && Take(text, "ละ", at) is null;
        }

        if (TryOne(text, ref at, out var one))
        {
            value += one;
        }

        return true;
    }

    private static bool TryOne(string text, ref int at, out int value)
    {
        foreach (var (word, one) in Ones)
        {
            if (Take(text, word, at) is { } end)
            {
                (at, value) = (end, one);
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static int? Take(string text, string word, int at) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0 ? at + word.Length : null;
}
