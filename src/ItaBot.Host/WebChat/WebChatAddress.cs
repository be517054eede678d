namespace ItaBot.Host.WebChat;

/// <summary>Where people open the web chat of the server that has the same settings.</summary>
internal static class WebChatAddress
{
    /// <summary>The address of the page; null where it is not served.</summary>
    public static Uri? Of(IConfiguration configuration)
    {
        var addresses = ListeningUrls.Of(configuration).Select(BindingAddress.Parse).ToList();
        var enabled = configuration.GetSection(WebChatOptions.Section).Get<WebChatOptions>()?.Enabled
            ?? addresses.TrueForAll(a => Loopback.Names(a.Host));
        return enabled && addresses is [var first, ..] ? UriOf(first) : null;
    }

    // A wildcard says where it listens, not by which name it is called.
    private static Uri? UriOf(BindingAddress address) =>
        address.IsUnixPipe ? null
        : Uri.TryCreate($"{address.Scheme}://{(address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host)}:{address.Port}/", UriKind.Absolute, out var uri) ? uri
        : null;
}
