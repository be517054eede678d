using System.Collections.Concurrent;
using ItaBot.Channels.Line.Settings;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Api;

/// <summary>The token of each channel: the fixed one of its settings, or short ones that are fetched when they are needed.</summary>
internal sealed class LineTokens(
    IOptions<LineOptions> options, LineConnection connection, TimeProvider clock, ILogger<LineTokens> log)
{
    private readonly ConcurrentDictionary<string, StatelessToken> _fetched = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A token to call with.</summary>
    /// <exception cref="KeyNotFoundException">There is no such channel.</exception>
    public Task<LineTokenResult> GetAsync(string channel, CancellationToken cancellationToken)
    {
        var settings = options.Value.Channels[channel];
        return string.IsNullOrWhiteSpace(settings.ChannelAccessToken)
            ? Fetched(channel).GetAsync(cancellationToken)
            : Task.FromResult<LineTokenResult>(new LineTokenResult.Got(settings.ChannelAccessToken));
    }

    /// <summary>Forgets a token that LINE refused.</summary>
    /// <returns>False where another one cannot be had: the token is a fixed one.</returns>
    public bool Forget(string channel, string token)
    {
        if (!string.IsNullOrWhiteSpace(options.Value.Channels[channel].ChannelAccessToken))
        {
            return false;
        }

        Fetched(channel).Forget(token);
        return true;
    }

    private StatelessToken Fetched(string channel) =>
        _fetched.GetOrAdd(channel, name => new StatelessToken(name, options.Value.Channels[name], connection, clock, log));
}
