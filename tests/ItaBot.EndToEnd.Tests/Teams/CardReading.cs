using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>Reads what the bot has sent.</summary>
internal static partial class CardReading
{
    /// <summary>All that an activity or a card says anywhere, what stands in for other parts included.</summary>
    public static string Words(JsonNode? node) => string.Join('\n', Strings(node));

    /// <summary>All that an activity says anywhere.</summary>
    public static string Words(this SentActivity sent) => Words(JsonNode.Parse(sent.Json));

    /// <summary>All that activities say anywhere.</summary>
    public static string Words(this IEnumerable<SentActivity> sent) => string.Join('\n', sent.Select(s => s.Words()));

    /// <summary>What the notification of an activity says.</summary>
    public static string Summary(this SentActivity sent) =>
        JsonNode.Parse(sent.Json) is var json && (string?)json!["summary"] is { } summary ? summary : sent.Text;

    /// <summary>The one card of an activity.</summary>
    public static JsonObject Card(this SentActivity sent) => JsonNode.Parse(Assert.Single(sent.Cards()))!.AsObject();

    /// <summary>The items that the tables of a card list, in order.</summary>
    public static IReadOnlyList<string> Items(JsonNode card) =>
    [
        .. OfType(card, "TableRow")
            .Select(row => Strings(row["cells"]![0]!["items"]).Select(s => s.Split(' ')[0]).FirstOrDefault(s => ItemCode().IsMatch(s)))
            .OfType<string>(),
    ];

    /// <summary>The buttons of a card that are answered while the person waits.</summary>
    public static IReadOnlyList<JsonObject> Buttons(JsonNode card) => [.. OfType(card, "Action.Execute")];

    /// <summary>All objects of a type, in order.</summary>
    public static IEnumerable<JsonObject> OfType(JsonNode? node, string type) => node switch
    {
        JsonObject json => json.SelectMany(p => OfType(p.Value, type)).Concat((json["type"] as JsonValue)?.ToString() == type ? [json] : []),
        JsonArray array => array.SelectMany(a => OfType(a, type)),
        _ => [],
    };

    /// <summary>Asserts that Teams' schema allows a card; nothing where the schema is missing.</summary>
    public static void AssertAllowed(JsonNode card)
    {
        if (TeamsSpecs.Directory is not null)
        {
            Assert.Empty(TeamsSchemas.CheckCard(JsonSerializer.SerializeToElement(card)));
        }
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(p => Strings(p.Value)),
        JsonArray array => array.SelectMany(Strings),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    [GeneratedRegex(@"^[ieo]\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemCode();
}
