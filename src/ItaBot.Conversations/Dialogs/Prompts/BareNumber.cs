using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Understanding.Wording;

namespace ItaBot.Conversations.Dialogs.Prompts;

/// <summary>A number that is the whole answer: of a measure, of an item, of days.</summary>
internal static class BareNumber
{
    private const decimal Most = 999;

    /// <summary>The whole number from 1 to 999 in a message that has no other; null where there is none.</summary>
    public static int? In(Message message)
    {
        var numbers = NumberReader.At(message.Text, 0) is { } first && first.Place.Length == message.Text.Length
            ? [first]
            : NumberReader.All(message.Text).ToList();
        return numbers is [{ Value: > 0 and <= Most } only] && only.Value == decimal.Truncate(only.Value) ? (int)only.Value : null;
    }
}
