using ItaBot.FakeLine;
using ItaBot.FakeLine.Schemas;
using System.Text.Json;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Line.Webhook;

namespace ItaBot.Channels.Line.Tests.Webhook;

public sealed class LineSignatureTests
{
    private static readonly byte[] Body = """{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}"""u8.ToArray();

    [Fact]
    public void The_vector_of_the_documentation_matches() =>
        Assert.True(LineSignature.Matches(Body, "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=", ["8c570fa6dd201bb328f1c1eac23a96d8"]));

    [LineSpecFact]
    public void Every_published_vector_is_judged_as_it_says()
    {
        var folder = Path.Combine(LineSpecs.Directory!, "signed");
        var vectors = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "vectors.json"))).RootElement.EnumerateArray().ToList();

        Assert.NotEmpty(vectors);
        Assert.All(vectors, vector => Assert.Equal(
            vector.GetProperty("expectValid").GetBoolean(),
            LineSignature.Matches(
                File.ReadAllBytes(Path.Combine(folder, vector.GetProperty("bodyFile").GetString()!)),
                vector.GetProperty("signature").GetString(),
                [vector.GetProperty("channelSecret").GetString()])));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("AAAA")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=AAAA")]
    public void What_is_no_signature_does_not_match(string? signature) =>
        Assert.False(LineSignature.Matches(Body, signature, ["8c570fa6dd201bb328f1c1eac23a96d8"]));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_secret_that_is_not_set_opens_nothing(string? secret) =>
        Assert.False(LineSignature.Matches(Body, WebhookServer.Sign(Body, ""), [secret]));
}
