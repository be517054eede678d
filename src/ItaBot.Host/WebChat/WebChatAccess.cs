namespace ItaBot.Host.WebChat;

/// <summary>Who gets the web chat.</summary>
internal enum WebChatAccess
{
    /// <summary>Nobody.</summary>
    Closed,

    /// <summary>Browsers on this machine that call the server by a loopback name.</summary>
    Loopback,

    /// <summary>Whoever reaches the server.</summary>
    Open,
}
