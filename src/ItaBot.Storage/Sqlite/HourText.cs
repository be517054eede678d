using System.Globalization;

namespace ItaBot.Storage.Sqlite;

/// <summary>A time of day as it is stored, to the minute.</summary>
internal static class HourText
{
    private const string Form = "HH:mm";

    /// <summary>The text of a time of day.</summary>
    public static string Of(TimeOnly hour) => hour.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The time of day of a text; null for none.</summary>
    public static TimeOnly? ReadOptional(string? text) =>
        text is null ? null : TimeOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);
}
