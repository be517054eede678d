using System.Globalization;

namespace ItaBot.Storage.Sqlite;

/// <summary>A day as it is stored: text whose order is that of time.</summary>
internal static class DayText
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The text of a day.</summary>
    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The text of a day; null for none.</summary>
    public static string? Of(DateOnly? day) => day is { } some ? Of(some) : null;

    /// <summary>The day of a text.</summary>
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    /// <summary>The day of a text; null for none.</summary>
    public static DateOnly? ReadOptional(string? text) => text is null ? null : Read(text);
}
