using System.Text.Json;
using ItaBot.Channels.Calls;
using ItaBot.Channels.Line.Settings;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Api;

/// <summary>A channel's token that lives for minutes: fetched by one caller for all, and again before it runs out.</summary>
internal sealed partial class StatelessToken(
    string channel, LineChannelOptions settings, LineConnection connection, TimeProvider clock, ILogger log)
{
    private const double ShareOfLifeInUse = 0.8;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private Issued? _issued;
    private Task<LineTokenResult>? _fetch;

    /// <summary>The token; fetches it where there is none that is young enough.</summary>
    public Task<LineTokenResult> GetAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_issued is { } issued && clock.GetUtcNow() < issued.RenewAt)
            {
                return Task.FromResult<LineTokenResult>(new LineTokenResult.Got(issued.Token));
            }

            // A caller that gives up must not take the token from the others, so the fetch is nobody's own.
            // One that broke down is not waited for again.
            _fetch = _fetch is { IsCompleted: false } ? _fetch : Task.Run(FetchAsync, CancellationToken.None);
            return _fetch.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets a token that LINE refused, unless another one has taken its place.</summary>
    public void Forget(string token)
    {
        lock (_gate)
        {
            if (_issued?.Token == token)
            {
                _issued = null;
            }
        }
    }

    private async Task<LineTokenResult> FetchAsync()
    {
        var (issued, failure) = await AskAsync(settings.ChannelSecret);
        // Reissuing a secret ends the old one at once, so while it is being changed either may be the one that counts.
        if (issued is null && !string.IsNullOrWhiteSpace(settings.NextChannelSecret))
        {
            (issued, failure) = await AskAsync(settings.NextChannelSecret);
        }

        if (issued is null)
        {
            LogFailed(log, channel, failure);
        }

        lock (_gate)
        {
            _fetch = null;
            _issued = issued ?? KeepIssued();
            return _issued is null ? new LineTokenResult.Missing(failure) : new LineTokenResult.Got(_issued.Token);
        }
    }

    /// <summary>The old token as long as it lives; asking again is put off, so that calls need not wait for an endpoint that is down.</summary>
    private Issued? KeepIssued()
    {
        var now = clock.GetUtcNow();
        return _issued is { } old && now < old.ExpiresAt ? new Issued(old.Token, now + PauseAfterFailure, old.ExpiresAt) : null;
    }

    private async Task<(Issued? Issued, string Failure)> AskAsync(string? secret)
    {
        var askedAt = clock.GetUtcNow();
        return Read(await connection.SendAsync(await RequestAsync(secret), null, CancellationToken.None), askedAt);
    }

    private async Task<LineCall> RequestAsync(string? secret)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", settings.ChannelId),
            new("client_secret", secret),
        ]);
        return new LineCall(HttpMethod.Post, "/oauth2/v3/token")
        {
            Content = (await form.ReadAsByteArrayAsync(), "application/x-www-form-urlencoded"),
        };
    }

    private static (Issued? Issued, string Failure) Read(CallExchange exchange, DateTimeOffset askedAt) => exchange switch
    {
        CallExchange.Answered { Status: 200 } answered => ReadToken(answered.Body, askedAt) is { } issued
            ? (issued, "")
            : (null, "the token could not be read"),
        CallExchange.Answered answered => (null, LineRefusalReader.Read(answered).ToString()),
        CallExchange.Lost lost => (null, lost.Reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Issued? ReadToken(byte[] body, DateTimeOffset askedAt)
    {
        try
        {
            var answer = JsonSerializer.Deserialize<TokenAnswer>(body, LineCallJson.Reading);
            return answer is { AccessToken: { Length: > 0 } token, ExpiresIn: > 0 and var seconds }
                ? new Issued(token, askedAt + TimeSpan.FromSeconds(seconds * ShareOfLifeInUse), askedAt + TimeSpan.FromSeconds(seconds))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "LINE channel {Channel}: no access token could be had: {Reason}")]
    private static partial void LogFailed(ILogger log, string channel, string reason);

    private sealed class Issued(string token, DateTimeOffset renewAt, DateTimeOffset expiresAt)
    {
        public string Token { get; } = token;

        public DateTimeOffset RenewAt { get; } = renewAt;

        public DateTimeOffset ExpiresAt { get; } = expiresAt;
    }
}
