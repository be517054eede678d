using System.Text.Json;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.Channels.Teams.Tests.FakeAzure;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":["string","null"]}""", "null", "{}")]
    [InlineData("""{"type":"integer"}""", "2.0", "2.5")]
    [InlineData("""{"type":"boolean"}""", "false", "\"false\"")]
    [InlineData("""{"const":{"a":1}}""", """{"a":1.0}""", """{"a":2}""")]
    [InlineData("""{"enum":["a",2]}""", "2", "\"b\"")]
    [InlineData("""{"pattern":"^a+$"}""", "\"aa\"", "\"ab\"")]
    [InlineData("""{"minLength":2,"maxLength":3}""", "\"😀😀😀\"", "\"😀\"")]
    [InlineData("""{"minimum":0,"maximum":1}""", "1", "1.01")]
    [InlineData("""{"items":{"type":"number"},"minItems":1,"maxItems":2}""", "[1,2]", "[1,2,3]")]
    [InlineData("""{"items":{"type":"number"}}""", "[]", "[1,\"a\"]")]
    [InlineData("""{"items":[{"type":"number"},{"type":"string"}]}""", "[1,\"a\",{}]", "[\"a\",1]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,1.0]")]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", "{}")]
    [InlineData("""{"properties":{"a":{"type":"string"}},"additionalProperties":false}""", """{"a":"b"}""", """{"b":"b"}""")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":"b"}""", """{"a":1}""")]
    [InlineData("""{"minProperties":1}""", """{"a":1}""", "{}")]
    [InlineData("""{"dependencies":{"a":["b"]}}""", """{"b":1}""", """{"a":1}""")]
    [InlineData("""{"dependencies":{"a":{"required":["b"]}}}""", """{"a":1,"b":1}""", """{"a":1}""")]
    [InlineData("""{"allOf":[{"required":["a"]},{"required":["b"]}]}""", """{"a":1,"b":1}""", """{"a":1}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":3}]}""", "3", "2")]
    [InlineData("""{"oneOf":[{"minimum":3},{"maximum":5}]}""", "6", "4")]
    [InlineData("""{"if":{"type":"string"},"then":{"minLength":2}}""", "1", "\"a\"")]
    [InlineData("""{"definitions":{"a":{"items":{"$ref":"#/definitions/a"},"type":"array"}},"$ref":"#/definitions/a"}""", "[[],[[]]]", "[[1]]")]
    [InlineData("""{"properties":{"a":false}}""", """{"b":1}""", """{"a":1}""")]
    public void A_keyword_tells_what_is_valid_from_what_is_not(string schema, string valid, string wrong)
    {
        var read = JsonSchema.Parse(schema);

        Assert.Empty(read.Check(Parsed(valid)));
        Assert.NotEmpty(read.Check(Parsed(wrong)));
    }

    [Fact]
    public void A_finding_says_where()
    {
        var schema = JsonSchema.Parse("""{"properties":{"a":{"items":{"required":["b"]}}}}""");

        Assert.Equal(new SchemaFinding("a[1].b", "is required"), Assert.Single(schema.Check(Parsed("""{"a":[{"b":1},{}]}"""))));
    }

    [Fact]
    public void A_keyword_that_is_not_checked_is_refused() =>
        Assert.Throws<NotSupportedException>(() => JsonSchema.Parse("""{"properties":{"a":{"exclusiveMinimum":1}}}"""));

    [TeamsSpecTheory]
    [InlineData("adaptive-card-1.4.0.schema.json")]
    [InlineData("adaptive-card-1.5.0.schema.json")]
    [InlineData("adaptive-card-1.6.0.schema.json")]
    [InlineData("adaptive-card-teams-extended.schema.json")]
    [InlineData("MicrosoftTeams-manifest-1.29.schema.json")]
    public void Every_published_schema_is_understood(string file) => JsonSchema.Load(Path.Combine(TeamsSpecs.Directory!, file));

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;
}
