using System.IO.Compression;
using System.Text.Json;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Schemas;
using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class TeamsPackageTests : IDisposable
{
    private const string BotId = "b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_package_has_the_manifest_with_the_bot_filled_in_and_the_two_icons()
    {
        var written = (await RunAsync(BotId, "teams-package", "--out", "app.zip", "--json")).Expect(0);

        using var zip = ZipFile.OpenRead(PathOf("app.zip"));
        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(e => e.FullName));
        var manifest = Manifest(zip);
        var bot = Assert.Single(manifest.GetProperty("bots").EnumerateArray());
        Assert.Equal(BotId, bot.GetProperty("botId").GetString());
        Assert.Equal(["personal", "team", "groupChat"], bot.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()!));
        Assert.Equal(written.Json.GetProperty("packageId").GetString(), manifest.GetProperty("id").GetString());
        Assert.Equal((192, 192), SizeOf(zip, "color.png"));
        Assert.Equal((32, 32), SizeOf(zip, "outline.png"));
        Assert.False(_folder.HasDatabase);
    }

    [TeamsSpecFact]
    public async Task The_manifest_is_valid_under_its_schema()
    {
        (await RunAsync(BotId, "teams-package")).Expect(0);

        using var zip = ZipFile.OpenRead(PathOf("itabot-teams.zip"));
        Assert.Empty(TeamsSchemas.CheckManifest(Manifest(zip)));
    }

    [Fact]
    public async Task The_same_bot_gets_the_same_package_and_another_bot_another_one()
    {
        await RunAsync(BotId, "teams-package", "--out", "first.zip");
        await RunAsync(BotId.ToUpperInvariant(), "teams-package", "--out", "second.zip");
        await RunAsync("00000000-0000-4000-8000-000000000001", "teams-package", "--out", "other.zip");

        Assert.Equal(File.ReadAllBytes(PathOf("first.zip")), File.ReadAllBytes(PathOf("second.zip")));
        Assert.NotEqual(IdIn("first.zip"), IdIn("other.zip"));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("my-bot")]
    [InlineData("{b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d5e}")]
    public async Task Without_an_app_id_nothing_is_written(string appId)
    {
        var refused = (await RunAsync(appId, "teams-package")).Expect(1);

        Assert.All(refused.ErrorLines, line => Assert.StartsWith("MicrosoftAppId: ", line, StringComparison.Ordinal));
        Assert.Empty(refused.Output);
        Assert.False(File.Exists(PathOf("itabot-teams.zip")));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused_in_one_line()
    {
        var refused = (await RunAsync(BotId, "teams-package", "--out", "nowhere/app.zip")).Expect(1);

        Assert.Contains("nowhere", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    private Task<VerbResult> RunAsync(string appId, params string[] arguments) => ItaBotProcess.RunAsync(
        _folder, new VerbInput { Settings = new Dictionary<string, string> { ["MicrosoftAppId"] = appId } }, arguments);

    private string PathOf(string file) => Path.Combine(_folder.Path, file);

    private string? IdIn(string file)
    {
        using var zip = ZipFile.OpenRead(PathOf(file));
        return Manifest(zip).GetProperty("id").GetString();
    }

    private static JsonElement Manifest(ZipArchive zip)
    {
        using var stream = zip.GetEntry("manifest.json")!.Open();
        return JsonDocument.Parse(stream).RootElement;
    }

    // The header of a PNG file: eight bytes of signature, eight of a chunk's head, then width and height.
    private static (int Width, int Height) SizeOf(ZipArchive zip, string icon)
    {
        using var stream = zip.GetEntry(icon)!.Open();
        var header = new byte[24];
        stream.ReadExactly(header);
        return (
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }
}
