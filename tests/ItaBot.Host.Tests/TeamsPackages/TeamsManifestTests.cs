using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Schemas;
using ItaBot.Host.TeamsPackages;
using ItaBot.Host.Tests.Processes;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Host.Tests.TeamsPackages;

public sealed class TeamsManifestTests : IDisposable
{
    private static readonly TeamsApp App = new(
        new Guid("b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e"), "0.1.0", new Uri("https://example.com/\"a\""));

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_app_is_put_in_its_places_and_all_else_stays()
    {
        var filled = JsonNode.Parse(Fill("""{"id":"?","name":{"short":"ผู้ช่วย"},"developer":{"name":"x","websiteUrl":"?"},"bots":[{"botId":"?","scopes":["team"]}]}"""))!;

        Assert.Equal(App.PackageId.ToString("D"), (string?)filled["id"]);
        Assert.Equal("0.1.0", (string?)filled["version"]);
        Assert.Equal("b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e", (string?)filled["bots"]![0]!["botId"]);
        Assert.Equal("https://example.com/%22a%22", (string?)filled["developer"]!["websiteUrl"]);
        Assert.Equal("ผู้ช่วย", (string?)filled["name"]!["short"]);
        Assert.Equal("team", (string?)filled["bots"]![0]!["scopes"]![0]);
    }

    [TeamsSpecFact]
    public void The_delivered_manifest_is_valid_as_it_stands() =>
        Assert.Empty(TeamsSchemas.CheckManifest(JsonDocument.Parse(File.ReadAllText(Path.Combine(TeamsPackage.DefaultDirectory, "manifest.json"))).RootElement));

    [Theory]
    [InlineData("{\n\"id\":1,,\n}", 2)]
    [InlineData("[]", 0)]
    [InlineData("{\"developer\":{},\"bots\":[]}", 0)]
    public void A_manifest_that_cannot_be_filled_is_refused(string manifest, int line) =>
        Assert.Equal(line, Assert.Throws<DataFileException>(() => Fill(manifest)).Line);

    private string Fill(string manifest) => TeamsManifest.Fill(Path.Combine(_folder.Path, _folder.Write("manifest.json", manifest)), App);
}
