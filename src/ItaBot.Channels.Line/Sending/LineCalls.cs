using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Calls LINE for one account.</summary>
/// <param name="name">The account's name in the settings.</param>
/// <param name="client">The Messaging API.</param>
/// <param name="sender">Decides by which way a message goes.</param>
/// <param name="marks">Marks as read what has been answered.</param>
internal sealed class LineCalls(string name, LineClient client, LineSender sender, ReadMarks marks) : ILineCalls
{
    // LINE's own default; the sign goes as soon as the answer comes.
    private static readonly TimeSpan LoadingFor = TimeSpan.FromSeconds(20);

    public async Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var delivery = await sender.SendAsync(name, message, cancellationToken);
        if (delivery is Delivery.Accepted)
        {
            await marks.MarkAsync(name, message, cancellationToken);
        }

        return delivery;
    }

    public async Task<string?> FindLanguageAsync(string userId, CancellationToken cancellationToken) =>
        LineId.IsOne(userId)
        && await client.GetProfileAsync(name, userId, cancellationToken) is LineReading<LineProfile>.Read { Value.Language: var language }
            ? language
            : null;

    public Task ShowLoadingAsync(string userId, CancellationToken cancellationToken) =>
        client.StartLoadingAsync(name, userId, LoadingFor, cancellationToken);
}
