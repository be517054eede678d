using System.Globalization;

namespace ItaBot.Documents.Json;

/// <summary>The order in which ids are written: by their numbers, i before e before o.</summary>
internal static class IdOrder
{
    private const string Letters = "ieo";

    public static (int Letter, int Number, string Id) OfItem(string id) =>
        (id.Length == 0 ? -1 : Letters.IndexOf(id[0], StringComparison.Ordinal), NumberIn(id.AsSpan(Math.Min(1, id.Length))), id);

    public static (int Indicator, int Number, string Id) OfSub(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (NumberIn(id), 0, id) : (NumberIn(id.AsSpan(0, dot)), NumberIn(id.AsSpan(dot + 1)), id);
    }

    private static int NumberIn(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
