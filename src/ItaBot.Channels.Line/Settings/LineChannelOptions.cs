namespace ItaBot.Channels.Line.Settings;

/// <summary>The settings of one official account.</summary>
public sealed class LineChannelOptions
{
    /// <summary>The id of the agency that it speaks for.</summary>
    public string Agency { get; set; } = "";

    /// <summary>With what LINE signs.</summary>
    public string ChannelSecret { get; set; } = "";

    /// <summary>With what LINE signs soon, while a secret is being rotated; null otherwise.</summary>
    public string? NextChannelSecret { get; set; }

    /// <summary>A fixed token; null where tokens are fetched with <see cref="ChannelId"/>.</summary>
    public string? ChannelAccessToken { get; set; }

    /// <summary>The channel's id; null where there is a fixed token.</summary>
    public string? ChannelId { get; set; }
}
