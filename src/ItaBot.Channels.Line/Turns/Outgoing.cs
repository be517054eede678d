using ItaBot.Channels.Actions;
using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Makes one call of an answer and of what waits for the person's next turn; what does not fit gets a button.</summary>
internal sealed class Outgoing(IOutbox outbox, Paging paging)
{
    /// <summary>How many messages a call takes.</summary>
    public const int Room = 5;

    public static string KeyOf(LineTurn turn) => $"{turn.Account.ChannelId}/{turn.Received.EventId}";

    public async Task<TurnOutput> SendAsync(LineTurn turn, TurnAnswer answer, CancellationToken cancellationToken)
    {
        var held = Fitting(await outbox.ListHeldAsync(turn.ConversationId, cancellationToken), answer.Messages.Count);
        var page = paging.Fit([.. held.SelectMany(h => h.Messages), .. answer.Messages], Room, answer.Locale, ActionToken.New);
        IReadOnlyList<TurnRecord> records = [.. answer.Answered.Records, .. answer.Records];
        return answer.Answered with
        {
            Messages = [MessageOf(turn, KeyOf(turn), page.Messages)],
            Records = page.RestToken is { } token
                ? [.. records, new TurnRecord.KeepAction(RestAction.Of(turn, token, page.Rest, answer.IsForOfficers))]
                : records,
            Delivers = [.. held.Select(h => h.Held)],
        };
    }

    public static NewMessage MessageOf(LineTurn turn, string key, IReadOnlyList<LineMessage> messages) =>
        new(key, turn.Account.ChannelId, turn.ConversationId, turn.Address.Write(), LineJson.Write(messages));

    // The earliest always goes: one that fills a call by itself would wait forever.
    private static List<(HeldMessage Held, IReadOnlyList<LineMessage> Messages)> Fitting(IReadOnlyList<HeldMessage> waiting, int answer)
    {
        var fitting = new List<(HeldMessage Held, IReadOnlyList<LineMessage> Messages)>();
        var taken = 0;
        foreach (var held in waiting)
        {
            if (LineJson.Read(held.Body) is not { } messages)
            {
                continue;
            }

            if (fitting.Count > 0 && taken + messages.Count + answer > Room)
            {
                break;
            }

            fitting.Add((held, messages));
            taken += messages.Count;
        }

        return fitting;
    }
}
