using Microsoft.IdentityModel.Tokens;

namespace ItaBot.Channels.Teams.Authentication.OpenId;

/// <summary>A key that signs tokens.</summary>
/// <param name="Rsa">The public key.</param>
/// <param name="Endorsements">The channels that it speaks for.</param>
/// <param name="From">From when its certificate is valid.</param>
/// <param name="Until">Until when.</param>
internal sealed record SigningKey(RsaSecurityKey Rsa, IReadOnlyCollection<string> Endorsements, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Whether its certificate is valid at a moment, up to the difference of clocks.</summary>
    public bool IsValidAt(DateTimeOffset now) => From <= now + TokenLifetime.Skew && Until > now - TokenLifetime.Skew;
}
