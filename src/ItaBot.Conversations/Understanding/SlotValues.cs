namespace ItaBot.Conversations.Understanding;

/// <summary>Slots by the names and in the spelling that other programs know.</summary>
public static class SlotValues
{
    /// <summary>The slots that are stated: each a string, an <see cref="int"/> or a <see cref="decimal"/>.</summary>
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
        ];
        return all.Where(s => s.Value is not null).Select(s => (s.Name, s.Value!));
    }
}
