using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>The bot's token: fetched by one caller for all, and again five minutes before it ends.</summary>
internal sealed partial class BotToken(ITokenSource source, TimeProvider clock, ILogger<BotToken> log)
{
    /// <summary>How long before its end a token is replaced; half its life where it lives shorter than twice that.</summary>
    public static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    /// <summary>How long nobody is asked again after a failure.</summary>
    public static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private Held? _held;
    private (BotTokenResult.Missing Result, DateTimeOffset Until)? _failure;
    private Task<BotTokenResult>? _fetch;

    /// <summary>The token; fetches it where there is none that is young enough.</summary>
    public Task<BotTokenResult> GetAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_held is { } held && now < held.RenewAt)
            {
                return Task.FromResult<BotTokenResult>(new BotTokenResult.Got(held.Token));
            }

            if (_held is null && _failure is { } failure && now < failure.Until)
            {
                return Task.FromResult<BotTokenResult>(failure.Result);
            }

            // A caller that gives up must not take the token from the others, so the fetch is nobody's own.
            _fetch ??= Task.Run(FetchAsync, CancellationToken.None);
            return _fetch.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets a token that was refused, unless another one has taken its place.</summary>
    public void Forget(string token)
    {
        lock (_gate)
        {
            if (_held?.Token == token)
            {
                _held = null;
            }
        }
    }

    private async Task<BotTokenResult> FetchAsync()
    {
        var askedAt = clock.GetUtcNow();
        var fetch = await TryFetchAsync();
        lock (_gate)
        {
            _fetch = null;
            if (fetch is TokenFetch.Issued issued)
            {
                var early = TimeSpan.FromTicks(Math.Min(Early.Ticks, (issued.ExpiresAt - askedAt).Ticks / 2));
                _held = new Held(issued.Token, issued.ExpiresAt - early, issued.ExpiresAt);
                _failure = null;
                return new BotTokenResult.Got(issued.Token);
            }

            return Fail(((TokenFetch.Failed)fetch).Reason);
        }
    }

    private async Task<TokenFetch> TryFetchAsync()
    {
        try
        {
            return await source.FetchAsync(CancellationToken.None);
        }
        catch (Exception e)
        {
            // A fetch that ended in an exception would be everybody's answer from then on.
            return new TokenFetch.Failed(e.GetType().Name);
        }
    }

    /// <summary>The old token as long as it lives, so that calls need not wait for an endpoint that is down.</summary>
    private BotTokenResult Fail(string reason)
    {
        LogFailed(log, reason);
        var now = clock.GetUtcNow();
        var until = now + PauseAfterFailure;
        if (_held is { } old && now < old.ExpiresAt)
        {
            _held = new Held(old.Token, until < old.ExpiresAt ? until : old.ExpiresAt, old.ExpiresAt);
            return new BotTokenResult.Got(old.Token);
        }

        var missing = new BotTokenResult.Missing(reason);
        _held = null;
        _failure = (missing, until);
        return missing;
    }

    [LoggerMessage(LogLevel.Error, "Teams: no token could be had, so nothing can be sent. Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId: {Reason}")]
    private static partial void LogFailed(ILogger log, string reason);

    private sealed class Held(string token, DateTimeOffset renewAt, DateTimeOffset expiresAt)
    {
        public string Token { get; } = token;

        public DateTimeOffset RenewAt { get; } = renewAt;

        public DateTimeOffset ExpiresAt { get; } = expiresAt;
    }
}
