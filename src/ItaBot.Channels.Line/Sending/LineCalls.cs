using ItaBot.Channels.Line.Settings;
using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Calls LINE for one account.</summary>
internal sealed class LineCalls(LineChannelOptions options) : ILineCalls
{
    public LineChannelOptions Options { get; } = options;

    public Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        Task.FromResult<Delivery>(new Delivery.Later(TimeSpan.FromMinutes(1), "There is no connection to LINE."));

    public Task<string?> FindLanguageAsync(string userId, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task ShowLoadingAsync(string userId, CancellationToken cancellationToken) => Task.CompletedTask;
}
