using System.Diagnostics;
using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Probing;

/// <summary>Asks for the token with which the bot speaks in Teams. It sends nobody anything.</summary>
public sealed class TeamsProbe
{
    private readonly BotToken _token;
    private readonly TeamsOptions _options;

    internal TeamsProbe(BotToken token, IOptions<TeamsOptions> options)
    {
        _token = token;
        _options = options.Value;
    }

    /// <summary>Whether a token can be had.</summary>
    public async Task<TeamsTokenState> TryTokenAsync(CancellationToken cancellationToken) =>
        !_options.IsOn ? new TeamsTokenState.Off() : await _token.GetAsync(cancellationToken) switch
        {
            BotTokenResult.Got => new TeamsTokenState.Issued(),
            BotTokenResult.Missing missing => new TeamsTokenState.Missing(missing.Reason, _options.RegisteredAs == AppType.UserAssignedMsi),
            _ => throw new UnreachableException(),
        };
}
