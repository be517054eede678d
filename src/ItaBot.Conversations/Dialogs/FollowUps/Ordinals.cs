using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;

namespace ItaBot.Conversations.Dialogs.FollowUps;

/// <summary>Reads a place in a list: ข้อแรก, ข้อที่ 2, the last one.</summary>
internal sealed class Ordinals(FollowUpWords words)
{
    /// <summary>The place, from 1, which may lie beyond the end; null where none is named.</summary>
    /// <param name="message">The message.</param>
    /// <param name="count">How long the list is.</param>
    public int? PlaceIn(Message message, int count)
    {
        if (message.Mentioned.Ids.Count > 0)
        {
            return null;
        }

        foreach (var (place, cues) in words.Ordinals)
        {
            if (message.Has(cues))
            {
                return place;
            }
        }

        return message.Has(words.Last) ? count : message.NumberAfter(words.OrdinalNumber);
    }
}
