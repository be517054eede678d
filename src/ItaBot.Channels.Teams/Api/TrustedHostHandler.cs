using ItaBot.Channels.Teams.Settings;

namespace ItaBot.Channels.Teams.Api;

/// <summary>Lets no request out to a host that may not see the token, whoever made the request and wherever its address is from.</summary>
internal sealed class TrustedHostHandler(ServiceHosts hosts) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Check(request);
        return base.SendAsync(request, cancellationToken);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Check(request);
        return base.Send(request, cancellationToken);
    }

    private void Check(HttpRequestMessage request)
    {
        if (!hosts.Allows(request.RequestUri))
        {
            throw new UntrustedHostException(request.RequestUri?.Host ?? "");
        }
    }
}
