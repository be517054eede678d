using System.Globalization;

namespace ItaBot.Storage.Sqlite;

/// <summary>A moment as it is stored: UTC to the millisecond, as text whose order is that of time.</summary>
internal static class UtcText
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The text of a moment; what is beyond the millisecond is cut off.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The text of a moment; null for none.</summary>
    public static string? Of(DateTimeOffset? moment) => moment is { } some ? Of(some) : null;

    /// <summary>The moment of a text.</summary>
    public static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(
        text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>The moment of a text; null for none.</summary>
    public static DateTimeOffset? ReadOptional(string? text) => text is null ? null : Read(text);
}
