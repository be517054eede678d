using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.Channels.Teams.Tests.FakeAzure;

/// <summary>That the Connector at the other end would notice.</summary>
public class FakeConnectorTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private ConnectorWorld _world = null!;

    public async Task InitializeAsync() => _world = await ConnectorWorld.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("bot-token-99")]
    public async Task Without_a_token_of_its_own_nothing_is_taken(string? token)
    {
        var (status, _) = await PostAsync(SomeActivity.Text(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Empty(_world.Connector.Sent.ToList());
    }

    [Fact]
    public async Task A_token_that_has_ended_is_none()
    {
        var token = await TokenAsync();
        _world.Clock.Advance(_world.Tokens.Lifetime);

        var (status, _) = await PostAsync(SomeActivity.Text(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [TeamsSpecTheory]
    [InlineData("""{"type":"message","txet":"ก"}""", "txet")]
    [InlineData("""{"type":"massage","text":"ก"}""", "type")]
    [InlineData("""{"type":"message","text":5}""", "text")]
    [InlineData("""{"type":"message","text":null}""", "text")]
    [InlineData("""{"type":"message","attachments":{}}""", "attachments")]
    [InlineData("""{"type":"message","attachments":[{"contentTyp":"x"}]}""", "attachments[0].contentTyp")]
    [InlineData("""{"type":"message","from":{"id":"28:1","nam":"x"}}""", "from.nam")]
    [InlineData("""{"type":"message","timestamp":"soon"}""", "timestamp")]
    [InlineData("""{"type":"message","textFormat":"html5"}""", "textFormat")]
    public Task What_the_description_does_not_know_is_refused(string activity, string place) => AssertRefusedAsync(activity, place);

    [TeamsSpecFact]
    public void What_other_bots_send_fits_the_description()
    {
        var samples = Directory.GetFiles(Path.Combine(TeamsSpecs.Directory!, "samples"), "outbound-*.json");

        Assert.NotEmpty(samples);
        Assert.All(samples, sample =>
        {
            using var activity = JsonDocument.Parse(File.ReadAllText(sample));
            Assert.Empty(ConnectorSpec.Check("Activity", activity.RootElement));
        });
    }

    [Theory]
    [InlineData("""{"text":"ก"}""", "type")]
    [InlineData("""{"type":"message","id":"1"}""", "id")]
    [InlineData("""{"type":"message","conversation":{"id":"a:2"}}""", "conversation.id")]
    [InlineData("""{"type":"message","suggestedActions":{"actions":[{"type":"messageBack","title":"x"}]}}""", "suggestedActions")]
    public Task What_teams_does_not_take_is_refused(string activity, string place) => AssertRefusedAsync(activity, place);

    [Fact]
    public async Task Cards_have_limits()
    {
        await AssertRefusedAsync(SomeActivity.Card(version: "1.6"), "attachments");
        await AssertRefusedAsync(SomeActivity.Card(body: new[] { new { type = "TextBlock", text = new string('x', 29 * 1024) } }), "attachments");
        await AssertRefusedAsync(SomeActivity.Card(text: "ก", actions: [new { type = "Action.Execute", title = "ก" }]), "text");
    }

    [Fact]
    public async Task A_card_is_checked_by_whoever_knows_cards()
    {
        _world.CheckCard = card => card.TryGetProperty("body", out _) ? ["body: is wrong"] : [];

        await AssertRefusedAsync(SomeActivity.Card(), "body");
    }

    [Fact]
    public async Task A_message_that_is_too_big_is_refused_for_its_size()
    {
        var (status, body) = await PostAsync(SomeActivity.Text(new string('x', 41 * 1024)), await TokenAsync());

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("MessageSizeTooBig", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_and_attachments_become_two_messages_of_which_no_id_is_told()
    {
        var (status, body) = await PostAsync(SomeActivity.Card(text: "ก"), await TokenAsync());

        Assert.Equal((HttpStatusCode.Created, "{}"), (status, body));
    }

    private async Task AssertRefusedAsync(string activity, string place)
    {
        var (status, body) = await PostAsync(activity, await TokenAsync());

        using var error = JsonDocument.Parse(body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith($"{place}:", error.RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty(_world.Connector.Sent.ToList());
        Assert.NotEmpty(_world.Connector.Violations.ToList());
    }

    private async Task<string> TokenAsync() => Assert.IsType<BotTokenResult.Got>(await _world.Token.GetAsync(CancellationToken.None)).Token;

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string activity, string? token)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_world.ServiceUrl}v3/conversations/a%3A1/activities") { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
