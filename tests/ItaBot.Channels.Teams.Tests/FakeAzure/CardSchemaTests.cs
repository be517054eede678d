using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.Channels.Teams.Tests.FakeAzure;

public sealed class CardSchemaTests
{
    private const string Chart = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart.HorizontalBar","data":[{"x":"a","y":1,"color":"good"}],"fallback":{"type":"TextBlock","text":"a: 1"}}]}""";

    [TeamsSpecFact]
    public void The_card_of_the_published_sample_is_valid()
    {
        var activity = Parsed(File.ReadAllText(Path.Combine(TeamsSpecs.Directory!, "samples", "outbound-adaptiveCard-message.json")));
        var card = JsonObject.Create(activity.GetProperty("attachments")[0].GetProperty("content"))!;

        Assert.Empty(TeamsSchemas.CheckCard(JsonSerializer.SerializeToElement(card)));
    }

    [TeamsSpecFact]
    public void A_chart_is_known_to_Teams_and_not_to_the_standard()
    {
        var standard = JsonSchema.Load(Path.Combine(TeamsSpecs.Directory!, "adaptive-card-1.5.0.schema.json"));

        Assert.Empty(TeamsSchemas.CheckCard(Parsed(Chart)));
        Assert.NotEmpty(standard.Check(Parsed(Chart)));
    }

    [TeamsSpecTheory]
    [InlineData("\"AdaptiveCard\"", "\"Card\"", "type")]
    [InlineData("\"1.5\"", "\"1.7\"", "version")]
    [InlineData("\"good\"", "\"green\"", "body[0].data[0].color")]
    [InlineData("\"y\":1", "\"y\":\"1\"", "body[0].data[0].y")]
    [InlineData("\"data\"", "\"bars\"", "body[0].bars")]
    [InlineData("\"Chart.HorizontalBar\"", "\"Chart.Bar\"", "body[0].type")]
    [InlineData("\"TextBlock\"", "\"Text\"", "body[0].fallback.type")]
    public void A_mistake_is_found_where_it_is(string right, string wrong, string place)
    {
        var findings = TeamsSchemas.CheckCard(Parsed(Chart.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(place, findings.Select(f => f.Place));
    }

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;
}
