using System.Diagnostics;
using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Line.Turns;

/// <summary>Takes events through their turns: each kind goes to whoever answers it.</summary>
internal sealed class LineTurns(
    TextTurns texts, MediaTurns media, RestTurns rests, WelcomeTurns welcomes, ILinkStore links, Outgoing outgoing)
{
    public async Task<TurnOutput> RunAsync(LineTurn turn, ILineCalls calls, CancellationToken cancellationToken)
    {
        var records = await RecordsAsync(turn, cancellationToken);
        if (!turn.IsAnswered)
        {
            return new TurnOutput { Records = records };
        }

        var answer = await AnswerAsync(turn, calls, cancellationToken);
        return await outgoing.SendAsync(turn, answer with { Records = [.. records, .. answer.Records] }, cancellationToken);
    }

    // Of an event that was lost on its way nobody hears again: whoever writes has let the account in.
    private async Task<IReadOnlyList<TurnRecord>> RecordsAsync(LineTurn turn, CancellationToken cancellationToken) => turn switch
    {
        { IsDirect: false } => [],
        { Event: LineEvent.Unfollow } => [new TurnRecord.Leave(turn.Person!)],
        { Event: LineEvent.Follow } => [new TurnRecord.Return(turn.Person!)],
        { Event: LineEvent.Message or LineEvent.Postback } when await links.HasLeftAsync(turn.Person!, cancellationToken) =>
            [new TurnRecord.Return(turn.Person!)],
        _ => [],
    };

    private Task<TurnAnswer> AnswerAsync(LineTurn turn, ILineCalls calls, CancellationToken cancellationToken) => turn.Event switch
    {
        LineEvent.Message message => AnswerAsync(turn, message.Content, cancellationToken),
        LineEvent.Postback postback => rests.PressedAsync(turn, postback, cancellationToken),
        LineEvent.Follow follow => welcomes.AnswerAsync(turn, follow, calls, cancellationToken),
        LineEvent.Join => welcomes.AnswerAsync(turn, cancellationToken),
        LineEvent.AccountLink => media.AnswerAsync(turn, "link.how", ["action.help"], cancellationToken),
        _ => throw new UnreachableException(),
    };

    private Task<TurnAnswer> AnswerAsync(LineTurn turn, LineContent content, CancellationToken cancellationToken) => content switch
    {
        LineContent.Text text => texts.AnswerAsync(turn, text, cancellationToken),
        LineContent.Sticker sticker => media.AnswerAsync(turn, sticker, cancellationToken),
        LineContent.Image => media.AnswerAsync(turn, "line.image", ["action.complaint", "action.total", "action.help"], cancellationToken),
        LineContent.Video => media.AnswerAsync(turn, "line.video", ["action.complaint", "action.total", "action.help"], cancellationToken),
        LineContent.Audio => media.AnswerAsync(turn, "line.audio", ["action.total", "action.itemsbelow", "action.help"], cancellationToken),
        LineContent.File => media.AnswerAsync(turn, "line.file", ["action.complaint", "action.total", "action.help"], cancellationToken),
        LineContent.Location => media.AnswerAsync(turn, "line.location", ["action.contact", "action.help"], cancellationToken),
        _ => throw new UnreachableException(),
    };
}
