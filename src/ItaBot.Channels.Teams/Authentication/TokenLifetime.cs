using System.Text.Json;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>From when to when a token says that it is valid.</summary>
internal static class TokenLifetime
{
    /// <summary>How far the clocks of Azure and of this machine may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Whether a token's claims cover a moment; one that never ends covers none.</summary>
    public static bool Covers(JsonElement claims, DateTimeOffset now)
    {
        var isBegun = claims.Property("nbf").ValueKind == JsonValueKind.Undefined || Moment(claims, "nbf") <= now + Skew;
        return isBegun && Moment(claims, "exp") > now - Skew;
    }

    private static DateTimeOffset? Moment(JsonElement claims, string name) =>
        claims.Whole(name) is { } seconds and >= 0 && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
