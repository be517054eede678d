using System.Net.Http.Headers;
using ItaBot.Channels.Teams.Api;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Tests.Api;

public class TrustedHostHandlerTests
{
    private readonly Wire _wire = new();
    private readonly HttpMessageInvoker _out;

    public TrustedHostHandlerTests()
    {
        var options = new TeamsOptions();
        options.Teams.AllowedHosts.AddRange(PublicCloud.Hosts);
        var hosts = new ServiceHosts(Options.Create(options), new HostingEnvironment { EnvironmentName = "Production" });
        _out = new HttpMessageInvoker(new TrustedHostHandler(hosts) { InnerHandler = _wire });
    }

    [Fact]
    public async Task No_request_leaves_for_a_host_that_may_not_see_the_token()
    {
        using var request = Request("https://attacker.trafficmanager.net/v3/conversations");

        var refusal = await Assert.ThrowsAsync<UntrustedHostException>(() => _out.SendAsync(request, CancellationToken.None));

        Assert.Equal("attacker.trafficmanager.net", refusal.Host);
        Assert.Equal(0, _wire.Requests);
    }

    [Fact]
    public void Nor_does_one_that_is_sent_without_awaiting()
    {
        using var request = Request("https://attacker.trafficmanager.net/v3/conversations");

        Assert.Throws<UntrustedHostException>(() => _out.Send(request, CancellationToken.None));

        Assert.Equal(0, _wire.Requests);
    }

    [Fact]
    public async Task A_request_to_teams_passes()
    {
        using var request = Request("https://smba.trafficmanager.net/th/v3/conversations");

        using var response = await _out.SendAsync(request, CancellationToken.None);

        Assert.Equal(1, _wire.Requests);
    }

    private static HttpRequestMessage Request(string url) => new(HttpMethod.Post, url)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "bot-token-1") },
    };

    private sealed class Wire : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return new HttpResponseMessage();
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Send(request, cancellationToken));
    }
}
