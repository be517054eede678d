namespace ItaBot.Reminders.Links.Network;

/// <summary>A site's answer to one request.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Status">The status.</param>
/// <param name="Body">What was read of the body, decompressed; empty for HEAD.</param>
internal sealed record LinkAnswer(Uri Address, int Status, byte[] Body)
{
    /// <summary>The type without parameters, in small letters; null where there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The encoding of letters that the header names; null where it names none.</summary>
    public string? Charset { get; init; }

    /// <summary>The size as the header says it, or as it was read to the end; null where neither is known.</summary>
    public long? Size { get; init; }

    /// <summary>The name under which the file is to be kept; null where there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>Where it redirects to, as it stands; null where it does not.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it sets cookies.</summary>
    public bool SetsCookies { get; init; }

    /// <summary>Whether it asks for proof that no program asks.</summary>
    public bool IsChallenge { get; init; }

    /// <summary>Whether the status is one of success.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}
