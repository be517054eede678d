using System.Globalization;

namespace ItaBot.Storage.Sqlite.Officers;

/// <summary>A day as it is stored: text whose order is that of time.</summary>
internal static class DayText
{
    private const string Form = "yyyy-MM-dd";

    public static string? Of(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);
}
