using ItaBot.Channels.Line.Messages;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>Fits messages into a call.</summary>
internal sealed class Paging(Phrasebook phrases)
{
    public Page Fit(IReadOnlyList<LineMessage> messages, int room, string locale, Func<string> newToken)
    {
        if (messages.Count <= room || phrases.Has(locale))
        {
            return new(messages, [], null);
        }

        var token = newToken();
        return new([.. messages.Take(room - 1), new("text", "…", token)], [.. messages.Skip(room - 1)], token);
    }
}
