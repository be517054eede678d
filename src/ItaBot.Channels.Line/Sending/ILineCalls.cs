using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Sending;

/// <summary>What a channel asks of LINE for its account.</summary>
internal interface ILineCalls
{
    /// <summary>Tries once to send a message.</summary>
    Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>The language of somebody's LINE, as BCP 47; null where LINE does not tell. It may fail.</summary>
    Task<string?> FindLanguageAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Shows somebody that an answer is on its way. It may fail.</summary>
    Task ShowLoadingAsync(string userId, CancellationToken cancellationToken);
}
