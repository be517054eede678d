using System.Globalization;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Rendering;

/// <summary>Tells rows that show their score from rows that show something else, such as a gain or a difference.</summary>
public static class ShownScore
{
    /// <summary>
    /// Whether the figure that a row shows is its score. Only there does the verdict belong beside it: beside a gain or a
    /// difference it would seem to judge that.
    /// </summary>
    public static bool IsIn(CardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Score is { } score
            && decimal.TryParse(row.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var shown)
            && shown == score;
    }
}
