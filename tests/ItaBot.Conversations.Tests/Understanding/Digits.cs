namespace ItaBot.Conversations.Tests.Understanding;

/// <summary>Thai and Arabic digits in one another's place.</summary>
internal static class Digits
{
    public static bool IsThai(char c) => c is >= '๐' and <= '๙';

    public static string Swap(string text) => string.Concat(text.Select(c =>
        char.IsAsciiDigit(c) ? (char)('๐' + (c - '0')) : IsThai(c) ? (char)('0' + (c - '๐')) : c));
}
