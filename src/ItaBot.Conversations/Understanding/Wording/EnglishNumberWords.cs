namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>English number words from zero to a hundred, with point: eighty-five, ninety two point five.</summary>
internal static class EnglishNumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number whose words begin at a position.</summary>
    public static ReadNumber? At(string text, int position)
    {
        if (!char.IsAsciiLetter(text[position]) || (position > 0 && char.IsAsciiLetter(text[position - 1])))
        {
            return null;
        }

        var end = position;
        if (!TryInteger(text, ref end, out var value))
        {
            return null;
        }

        decimal number = value;
        var fraction = end;
        if (TryWord(text, ref fraction, "point"))
        {
            var scale = 0.1m;
            while (TryAny(text, ref fraction, Small, out var digit) && digit < 10)
            {
                number += digit * scale;
                scale /= 10;
                end = fraction;
            }
        }

        return new ReadNumber(number, new Stretch(position, end));
    }

    private static bool TryInteger(string text, ref int at, out int value)
    {
        var hundred = at;
        if ((TryWord(text, ref hundred, "one") || TryWord(text, ref hundred, "a")) && TryWord(text, ref hundred, "hundred"))
        {
            (at, value) = (hundred, 100);
            return true;
        }

        if (TryAny(text, ref at, Small, out value))
        {
            return true;
        }

        if (!TryAny(text, ref at, Tens, out value))
        {
            return false;
        }

        value = (value + 2) * 10;
        var ones = at;
        if (TryAny(text, ref ones, Small, out var one) && one is > 0 and < 10)
        {
            (at, value) = (ones, value + one);
        }

        return true;
    }

    private static bool TryAny(string text, ref int at, string[] words, out int index)
    {
        for (index = 0; index < words.Length; index++)
        {
            if (TryWord(text, ref at, words[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryWord(string text, ref int at, string word)
    {
        var start = at < text.Length && text[at] == ' ' ? at + 1 : at;
        var end = start + word.Length;
        if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0
            || (end < text.Length && char.IsAsciiLetter(text[end])))
        {
            return false;
        }

        at = end;
        return true;
    }
}
