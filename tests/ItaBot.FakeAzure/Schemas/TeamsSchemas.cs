using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>Checks what ItaBot gives to Teams against Teams' published schemas.</summary>
public static class TeamsSchemas
{
    private static readonly Lazy<JsonSchema> Cards = new(() => Load("adaptive-card-teams-extended.schema.json"));

    private static readonly Lazy<JsonSchema> Manifests = new(() => Load("MicrosoftTeams-manifest-1.29.schema.json"));

    /// <summary>What is wrong with a card, by the schema that knows Teams' charts; empty where nothing is.</summary>
    public static IReadOnlyList<SchemaFinding> CheckCard(JsonElement card) => Cards.Value.Check(AsTheSchemaSpells(card));

    /// <summary>What is wrong with an app's manifest; empty where nothing is.</summary>
    public static IReadOnlyList<SchemaFinding> CheckManifest(JsonElement manifest) => Manifests.Value.Check(manifest);

    // Teams reads "msteams", as its pages say; the schema calls the same property "msTeams".
    private static JsonElement AsTheSchemaSpells(JsonElement card)
    {
        if (card.ValueKind != JsonValueKind.Object || !card.TryGetProperty("msteams", out _))
        {
            return card;
        }

        var spelt = JsonObject.Create(card)!;
        var teams = spelt["msteams"];
        spelt.Remove("msteams");
        spelt["msTeams"] = teams;
        return JsonSerializer.SerializeToElement(spelt);
    }

    private static JsonSchema Load(string file) =>
        JsonSchema.Load(Path.Combine(TeamsSpecs.Directory ?? throw new InvalidOperationException(TeamsSpecs.Missing), file));
}
