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
    public void Every_place_is_filled() => Assert.Equal(
        """{"a":"b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e","b":"0.1.0","c":"https://example.com/%22a%22"}""",
        Fill("""{"a":"${{MICROSOFT_APP_ID}}","b":"${{APP_VERSION}}","c":"${{WEBSITE_URL}}"}"""));

    [Theory]
    [InlineData("{\n\"a\":\n\"${{BOT_ID}}\"}", 3)]
    [InlineData("{\n\"a\":1,,\n}", 2)]
    public void A_manifest_that_cannot_be_filled_is_refused_with_its_line(string manifest, int line) =>
        Assert.Equal(line, Assert.Throws<DataFileException>(() => Fill(manifest)).Line);

    private string Fill(string manifest) => TeamsManifest.Fill(Path.Combine(_folder.Path, _folder.Write("manifest.json", manifest)), App);
}
