namespace ItaBot.Channels.Teams.Authentication.OpenId;

/// <summary>What is known of a key.</summary>
internal abstract record KeyLookup
{
    private KeyLookup()
    {
    }

    /// <summary>It is there.</summary>
    internal sealed record Found(SigningKey Key) : KeyLookup;

    /// <summary>The issuer has no such key.</summary>
    internal sealed record Unknown : KeyLookup;

    /// <summary>The issuer could never be asked.</summary>
    internal sealed record Unavailable : KeyLookup;
}
