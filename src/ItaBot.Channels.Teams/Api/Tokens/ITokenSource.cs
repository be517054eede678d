namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>Where the bot's token comes from.</summary>
internal interface ITokenSource
{
    /// <summary>Fetches a token, once.</summary>
    Task<TokenFetch> FetchAsync(CancellationToken cancellationToken);
}
