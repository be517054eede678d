using System.Net;
using System.Text;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure;

namespace ItaBot.Channels.Teams.Tests.FakeAzure;

public sealed class FakeAzureServerTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private FakeAzureServer _azure = null!;

    public async Task InitializeAsync() => _azure = await FakeAzureServer.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _azure.DisposeAsync();
    }

    [Fact]
    public async Task Keys_tokens_and_the_Connector_are_on_one_port()
    {
        Assert.Contains("jwks_uri", await _http.GetStringAsync(_azure.MetadataUrl), StringComparison.Ordinal);
        Assert.Contains("jwks_uri", await _http.GetStringAsync(_azure.EmulatorMetadataUrl), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync($"{_azure.Url}{_azure.App.Tenant}/oauth2/v2.0/token", "", "application/x-www-form-urlencoded"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync($"{_azure.ServiceUrl}v3/conversations/a:1/activities", SomeActivity.Text()));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync($"{_azure.Url}v3/conversations/a:1/activities", SomeActivity.Text()));
    }

    [TeamsSpecFact]
    public async Task A_card_that_Teams_schema_does_not_allow_is_a_violation()
    {
        await PostAsync($"{_azure.ServiceUrl}v3/conversations/a:1/activities", SomeActivity.Card(body: new[] { new { type = "Chart.Pizza" } }));

        Assert.Single(_azure.Connector.Violations.ToList());
    }

    private async Task<HttpStatusCode> PostAsync(string url, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await _http.PostAsync(new Uri(url), content);
        return response.StatusCode;
    }
}
