using System.Diagnostics;
using System.Text.Json;
using ItaBot.Channels.Requests;
using ItaBot.Channels.Teams.Authentication.OpenId;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Tells whether a token was issued to call this bot, now.</summary>
internal sealed class TokenChecker(IOptions<TeamsOptions> options, TokenAuthorities authorities, OpenIdKeys keys, TimeProvider clock)
{
    private static readonly string[] CallerClaims = ["appid", "azp"];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = BearerToken.MaxLength };

    /// <summary>Checks a token.</summary>
    public async Task<TokenCheck> CheckAsync(BearerToken token, CancellationToken cancellationToken)
    {
        // What needs no key comes first: only a token that says the right things makes the bot look for keys.
        if (token.Claims.Text("iss") is not { } issuer || authorities.Find(issuer) is not { } authority)
        {
            return new TokenCheck.Refused(RefusalReason.Issuer);
        }

        if (CheckClaims(token.Claims, authority) is { } refusal)
        {
            return new TokenCheck.Refused(refusal);
        }

        return await keys.FindAsync(authority.MetadataUrl, token.KeyId, cancellationToken) switch
        {
            KeyLookup.Unavailable => new TokenCheck.Refused(RefusalReason.KeysUnavailable),
            KeyLookup.Unknown => new TokenCheck.Refused(RefusalReason.UnknownKey),
            KeyLookup.Found { Key: var key } when !key.IsValidAt(clock.GetUtcNow()) => new TokenCheck.Refused(RefusalReason.KeyLifetime),
            KeyLookup.Found { Key: var key } when !IsSigned(token, issuer, key) => new TokenCheck.Refused(RefusalReason.Signature),
            KeyLookup.Found { Key: var key } =>
                new TokenCheck.Genuine(new CheckedToken(authority, key.Endorsements, token.Claims.Text("serviceurl"))),
            _ => throw new UnreachableException(),
        };
    }

    private RefusalReason? CheckClaims(JsonElement claims, TokenAuthority authority)
    {
        if (claims.Text("aud") != options.Value.MicrosoftAppId)
        {
            return RefusalReason.Audience;
        }

        if (!TokenLifetime.Covers(claims, clock.GetUtcNow()))
        {
            return RefusalReason.Lifetime;
        }

        // A token that names an app was issued to it. The emulator calls in the bot's own name; another bot has no business here.
        var callers = CallerClaims.Where(c => claims.Property(c).ValueKind != JsonValueKind.Undefined).ToList();
        var isAnother = callers.Any(c => claims.Text(c) != options.Value.MicrosoftAppId);
        return isAnother || (authority.IsEmulator && callers.Count == 0) ? RefusalReason.Caller : null;
    }

    private bool IsSigned(BearerToken token, string issuer, SigningKey key) => _handler.ValidateToken(token.Text, new TokenValidationParameters
    {
        ValidAlgorithms = [BearerToken.Algorithm],
        ValidIssuer = issuer,
        ValidAudience = options.Value.MicrosoftAppId,
        IssuerSigningKey = key.Rsa,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        // The library reads the machine's own clock; the lifetime was checked above, of the same bytes.
        ValidateLifetime = false,
    }).IsValid;
}
