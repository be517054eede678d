using System.Globalization;

namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>A number that was read, and where.</summary>
/// <param name="Value">The number.</param>
/// <param name="Place">Its characters.</param>
internal readonly record struct ReadNumber(decimal Value, Stretch Place);

/// <summary>Numbers in a normalised text, in digits or in words.</summary>
internal static class NumberReader
{
    private const int MostDigits = 9;
    private const int LongestWords = 40;

    /// <summary>The number that begins at a position, or after the space there.</summary>
    public static ReadNumber? At(string text, int position)
    {
        if (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        if (position >= text.Length)
        {
            return null;
        }

        return char.IsAsciiDigit(text[position])
            ? Digits(text, position)
            : ThaiNumberWords.At(text, position) ?? EnglishNumberWords.At(text, position);
    }

    /// <summary>The number that ends at a position, or before the space there.</summary>
    public static ReadNumber? Before(string text, int position)
    {
        if (position > 0 && text[position - 1] == ' ')
        {
            position--;
        }

        if (position == 0)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[position - 1]))
        {
            var start = position - 1;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.'))
            {
                start--;
            }

            return Digits(text, start);
        }

        for (var start = Math.Max(0, position - LongestWords); start < position; start++)
        {
            if ((ThaiNumberWords.At(text, start) ?? EnglishNumberWords.At(text, start)) is { } number
                && number.Place.End == position)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>Every number in digits, from left to right.</summary>
    public static IEnumerable<ReadNumber> All(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            if (Digits(text, at) is { } number)
            {
                yield return number;
                at = number.Place.End;
            }
            else
            {
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
                {
                    at++;
                }
            }
        }
    }

    private static ReadNumber? Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsDecimalPoint(text, end)))
        {
            end++;
        }

        return end - start <= MostDigits
            && decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new ReadNumber(value, new Stretch(start, end))
            : null;
    }

    private static bool IsDecimalPoint(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
