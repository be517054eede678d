using System.Globalization;

namespace ItaBot.Conversations.Understanding;

/// <summary>Slots by the names and in the spelling that other programs know.</summary>
public static class SlotValues
{
    /// <summary>The slots that are stated: each a string, an <see cref="int"/>, a <see cref="decimal"/> or a <see cref="bool"/>.</summary>
    public static IEnumerable<(string Name, object Value)> Of(Slots slots)
    {
        (string Name, object? Value)[] all =
        [
            ("agency", slots.Agency),
            ("fiscalYear", slots.FiscalYear),
            ("otherYear", slots.OtherYear),
            ("target", slots.Target?.ToString()),
            ("tool", slots.Tool?.ToString()),
            ("level", slots.Level?.ToString().ToLowerInvariant()),
            ("threshold", slots.Threshold),
            ("direction", slots.Direction?.ToString().ToLowerInvariant()),
            ("n", slots.N),
            ("value", slots.Value),
            ("goal", slots.Goal),
            ("measure", slots.Measure),
            ("owner", slots.Owner),
            ("mine", slots.Mine),
            ("period", slots.Period?.Name),
            ("status", Camel(slots.Status?.ToString())),
            ("url", slots.Url),
            ("days", slots.Days),
            ("date", slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("locale", slots.Locale),
        ];
        return all.Where(s => s.Value is not null).Select(s => (s.Name, s.Value!));
    }

    private static string? Camel(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];
}
