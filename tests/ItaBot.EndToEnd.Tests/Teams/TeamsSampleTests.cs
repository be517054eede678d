using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Samples;
using ItaBot.FakeAzure.Tokens;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>The sample activities, each answered as Teams expects it.</summary>
public sealed class TeamsSampleTests : IAsyncLifetime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    private static readonly HttpStatusCode[] Taken = [HttpStatusCode.OK, HttpStatusCode.Accepted];

    private readonly TeamsOffice _office = new();

    public async Task InitializeAsync()
    {
        Allow("Hosts", TeamsSamples.Hosts);
        Allow("Tenants", TeamsSamples.TenantsOf(Activities("http://127.0.0.1/").Values));
        await _office.StartAsync();
    }

    public Task DisposeAsync() => _office.DisposeAsync();

    [TeamsSampleFact]
    public async Task Every_sample_is_answered_as_it_should_be_and_leaves_the_program_well()
    {
        var wrong = new List<string>();
        foreach (var (file, activity) in Activities(_office.Azure.ServiceUrl))
        {
            using var response = await _office.Client.PostAsync(activity, CancellationToken.None);

            var body = await response.Content.ReadAsStringAsync();
            if (!StatusesOf(activity).Contains(response.StatusCode) || !(IsCardAction(activity) ? HasAnswer(body) : body.Length == 0))
            {
                wrong.Add($"{file}: {(int)response.StatusCode} {body}");
            }
        }

        Assert.Empty(wrong);
        await AssertStillAnswersAsync();
        using var http = new HttpClient();
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri(_office.ItaBot.Address, "health/ready")));
        Assert.Empty(_office.Azure.Connector.Violations.ToList());
    }

    // The answers to most samples wait: the hosts that they name cannot be reached.
    private async Task AssertStillAnswersAsync()
    {
        var person = _office.NewPerson();
        await _office.PostAsync(_office.Activities.Personal(person, "คะแนนรวมเท่าไร"));
        var sent = await _office.Azure.Connector.Sent.WaitForAsync(
            all => all.Any(s => s.ConversationId == PersonalConversation.Of(person.Id) && s.Type == "message"), Bound);
        Assert.Contains("88.56", sent.Words(), StringComparison.Ordinal);
    }

    private static Dictionary<string, JsonObject> Activities(string serviceUrl) =>
        TeamsSamples.Inbound().ToDictionary(f => f, f => TeamsSamples.ReadWhole(f, serviceUrl, new FakeApp().Tenant));

    private static HttpStatusCode[] StatusesOf(JsonObject activity) => ((string?)activity["type"], (string?)activity["name"]) switch
    {
        ("invoke", "adaptiveCard/action" or "message/submitAction" or "signin/failure") => [HttpStatusCode.OK],

        // One sample has no conversation, which may be the greater fault.
        ("invoke", _) when activity["conversation"] is null => [HttpStatusCode.NotImplemented, HttpStatusCode.BadRequest],
        ("invoke", _) => [HttpStatusCode.NotImplemented],
        _ => Taken,
    };

    private static bool IsCardAction(JsonObject activity) => (string?)activity["name"] == "adaptiveCard/action";

    private static bool HasAnswer(string body) =>
        JsonNode.Parse(body)!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal).SequenceEqual(["statusCode", "type", "value"]);

    private void Allow(string what, IReadOnlyList<string> values)
    {
        foreach (var (i, value) in values.Index())
        {
            _office.ItaBot.Settings[string.Create(CultureInfo.InvariantCulture, $"Teams__Allowed{what}__{i}")] = value;
        }
    }
}
