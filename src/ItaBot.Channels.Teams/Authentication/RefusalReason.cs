namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Why a request is refused.</summary>
internal enum RefusalReason
{
    /// <summary>Teams is off: there is nobody who may call.</summary>
    Off,

    /// <summary>There is no bearer token, or what stands in its place is none that Azure issues.</summary>
    Token,

    /// <summary>The token is issued by somebody else.</summary>
    Issuer,

    /// <summary>The token is for another bot.</summary>
    Audience,

    /// <summary>The token has run out, or is not valid yet.</summary>
    Lifetime,

    /// <summary>The token is that of another bot or skill.</summary>
    Caller,

    /// <summary>No key of the issuer has the id that the token names.</summary>
    UnknownKey,

    /// <summary>The token's key has run out, or is not valid yet.</summary>
    KeyLifetime,

    /// <summary>The token was not signed by the key that it names.</summary>
    Signature,

    /// <summary>The issuer's keys were never read, and cannot be read now.</summary>
    KeysUnavailable,

    /// <summary>The body is larger than any activity.</summary>
    BodySize,

    /// <summary>The body is no JSON, or nested too deeply.</summary>
    Body,

    /// <summary>The activity lacks its type, its channel or its service's address.</summary>
    MissingField,

    /// <summary>The activity comes from a channel that is not served.</summary>
    Channel,

    /// <summary>The token's key does not speak for the activity's channel.</summary>
    Endorsement,

    /// <summary>The token is for another service's address than the activity's.</summary>
    ServiceUrl,

    /// <summary>The bot's token may not go to the activity's service.</summary>
    ServiceHost,

    /// <summary>The activity comes from a tenant that is not allowed, from none, or from two.</summary>
    Tenant,
}
