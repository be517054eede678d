using System.Globalization;
using ItaBot.Channels.Actions;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Makes of an answer what is sent: first the change of the card that was pressed, then what is said, a page of it.</summary>
internal sealed class Outgoing(Paging paging)
{
    /// <summary>What a turn makes durable.</summary>
    public TurnOutput Send(TeamsTurn turn, TurnAnswer answer)
    {
        var page = paging.Fit(answer.Messages, answer.Locale, ActionToken.New);
        IReadOnlyList<TurnRecord> records = [.. answer.Answered.Records, .. answer.Records];
        return answer.Answered with
        {
            Messages = [.. ChangeOf(turn, answer), .. page.Messages.Select((m, n) => MessageOf(turn, turn.Address, n.ToString(CultureInfo.InvariantCulture), m))],
            Records = page.RestToken is { } token
                ? [.. records, new TurnRecord.KeepAction(RestAction.Of(turn, token, page, answer.RestKind!))]
                : records,
            Response = answer.Response,
        };
    }

    /// <summary>A message of a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="address">Where it goes.</param>
    /// <param name="part">Which of the turn's messages it is.</param>
    /// <param name="message">What it says.</param>
    public static NewMessage MessageOf(TeamsTurn turn, TeamsAddress address, string part, TeamsMessage message) =>
        new($"{TeamsChannel.Name}/{turn.Received.EventId}/{part}", TeamsChannel.Name, turn.ConversationId, address.Write(), TeamsJson.Activity(message));

    private static IEnumerable<NewMessage> ChangeOf(TeamsTurn turn, TurnAnswer answer) =>
        answer.Pressed is { } card && turn.Activity.ReplyToId is { } id
            ? [MessageOf(turn, turn.Address with { ReplyToId = null, UpdatesActivityId = id }, "pressed", card)]
            : [];
}
