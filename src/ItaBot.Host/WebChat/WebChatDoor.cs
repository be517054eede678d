using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.WebChat;

/// <summary>Decides who gets the web chat, by its setting and by where the server listens.</summary>
internal sealed class WebChatDoor(IServer server, IOptions<WebChatOptions> options)
{
    /// <summary>Who gets it. Asked for each request: the server fills in its addresses while it starts.</summary>
    public WebChatAccess Access => options.Value.Enabled switch
    {
        true => WebChatAccess.Open,
        false => WebChatAccess.Closed,
        null => ListensOnLoopbackOnly() ? WebChatAccess.Loopback : WebChatAccess.Closed,
    };

    // The page trusts whoever reaches it, so a server that does not say where it listens counts as public.
    private bool ListensOnLoopbackOnly()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return addresses.Count > 0 && addresses.All(address => Loopback.Names(BindingAddress.Parse(address).Host));
    }
}
