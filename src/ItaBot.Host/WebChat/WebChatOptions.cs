namespace ItaBot.Host.WebChat;

/// <summary>The settings of the web chat.</summary>
internal sealed class WebChatOptions
{
    /// <summary>The section of the settings that holds them.</summary>
    public const string Section = "WebChat";

    /// <summary>
    /// Whether the web chat is served. Where nothing is said it is served while every listening address is
    /// loopback, and then only to browsers that call the server by a loopback name.
    /// </summary>
    public bool? Enabled { get; set; }
}
