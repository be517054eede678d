using System.Diagnostics;
using ItaBot.Channels.Calls;

namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>The way to whatever issues tokens. The bot's token itself never goes this way.</summary>
internal sealed class TokenConnection(TimeProvider clock) : IDisposable
{
    private const long LongestLife = 7 * 24 * 60 * 60;

    private readonly CallWire _wire = new(ConnectorConnection.CallTimeout, clock);
    private readonly CallWire _machine = new(ConnectorConnection.CallTimeout, clock, usesProxy: false);

    /// <summary>Asks a login server for a token, once.</summary>
    public Task<TokenFetch> FetchAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        FetchAsync(_wire, request, cancellationToken);

    /// <summary>Asks the machine's own endpoint for a token, once; a proxy could not reach it.</summary>
    public Task<TokenFetch> FetchFromMachineAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        FetchAsync(_machine, request, cancellationToken);

    public void Dispose()
    {
        _wire.Dispose();
        _machine.Dispose();
    }

    private async Task<TokenFetch> FetchAsync(CallWire wire, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var askedAt = clock.GetUtcNow();
        return await wire.SendAsync(request, cancellationToken) switch
        {
            CallExchange.Answered { Status: 200 } answered => Read(answered.Body, askedAt),
            CallExchange.Answered refused => new TokenFetch.Failed(ConnectorRefusalReader.Read(refused).ToString()),
            CallExchange.Lost lost => new TokenFetch.Failed(lost.Reason),
            _ => throw new UnreachableException(),
        };
    }

    private static TokenFetch Read(byte[] body, DateTimeOffset askedAt)
    {
        var answer = ConnectorJson.Read<TokenAnswer>(body);
        var seconds = answer?.ExpiresIn ?? (answer?.ExpiresOn - askedAt.ToUnixTimeSeconds());
        return answer is { AccessToken: { Length: > 0 } token } && seconds is > 0 and <= LongestLife
            ? new TokenFetch.Issued(token, askedAt.AddSeconds(seconds.Value))
            : new TokenFetch.Failed("the token could not be read");
    }
}
