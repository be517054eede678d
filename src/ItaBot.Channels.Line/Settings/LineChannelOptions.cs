namespace ItaBot.Channels.Line.Settings;

/// <summary>The settings of one official account.</summary>
internal sealed class LineChannelOptions
{
    /// <summary>The id of the agency that the account speaks for.</summary>
    public string? Agency { get; set; }

    /// <summary>The secret with which LINE signs its webhooks and, with <see cref="ChannelId"/>, issues tokens.</summary>
    public string? ChannelSecret { get; set; }

    /// <summary>The secret that follows, while the secret is being changed.</summary>
    public string? NextChannelSecret { get; set; }

    /// <summary>A fixed token; either this or <see cref="ChannelId"/>.</summary>
    public string? ChannelAccessToken { get; set; }

    /// <summary>The channel's id, to fetch short tokens with the secret; either this or <see cref="ChannelAccessToken"/>.</summary>
    public string? ChannelId { get; set; }
}
