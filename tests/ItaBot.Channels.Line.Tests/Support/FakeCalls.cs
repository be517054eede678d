using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Stands for LINE in tests of turns.</summary>
internal sealed class FakeCalls : ILineCalls
{
    public string? Language { get; set; }

    public List<string> Loading { get; } = [];

    public bool IsDown { get; set; }

    public Task<Delivery> SendAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        Task.FromResult<Delivery>(new Delivery.Accepted("reply", null));

    public Task<string?> FindLanguageAsync(string userId, CancellationToken cancellationToken) => IsDown
        ? Task.FromException<string?>(new HttpRequestException("down"))
        : Task.FromResult(Language);

    public Task ShowLoadingAsync(string userId, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            throw new HttpRequestException("down");
        }

        Loading.Add(userId);
        return Task.CompletedTask;
    }
}
