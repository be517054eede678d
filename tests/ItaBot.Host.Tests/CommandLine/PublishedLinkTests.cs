using System.Globalization;
using System.Net;
using ItaBot.Host.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class PublishedLinkTests : IAsyncLifetime
{
    private readonly WorkFolder _folder = new();
    private WebApplication? _site;
    private int _asked;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _site = builder.Build();
        _site.Run(async context =>
        {
            Interlocked.Increment(ref _asked);
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.StatusCode = context.Request.Path == "/gone" ? 404 : 200;
            await context.Response.WriteAsync("<h1>แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566</h1>");
        });
        await _site.StartAsync();

        // Loads the samples, so that nothing is said of them later.
        (await RunAsync("export", "klong-mueang", "2568")).Expect(0);
    }

    public async Task DisposeAsync()
    {
        await _site!.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Imported_links_are_listed_and_then_checked_with_what_was_found_kept()
    {
        var imported = (await ImportAsync($"item,link,fiscalYear\no2,{Address("/gone")},2568\n๐๑๓,{Address("/plan")},2568", "--agency", "klong-mueang")).Expect(0);
        var before = (await RunAsync("disclosures", "list")).Expect(0);
        var checkedNow = (await RunAsync("link-check", "--json")).Expect(0);
        var after = (await RunAsync("disclosures", "list", "--agency", "klong-mueang", "--json")).Expect(0);

        Assert.StartsWith("links.csv: รับลิงก์ 2 รายการ ใหม่ 2 ", imported.Output, StringComparison.Ordinal);
        Assert.Equal(2, before.Output.TrimEnd().Split('\n').Count(l => l.EndsWith("not looked at yet", StringComparison.Ordinal)));
        Assert.Equal(["o2 doubtful", "o13 stale"], States(checkedNow));
        Assert.Equal(["o2 doubtful", "o13 stale"], States(after));
        Assert.Equal(404, checkedNow.Json.GetProperty("links")[0].GetProperty("status").GetInt32());
        Assert.Equal(1, checkedNow.Json.GetProperty("counts").GetProperty("stale").GetInt32());
    }

    [Fact]
    public async Task Addresses_in_the_office_network_are_not_asked_unless_the_settings_allow_them()
    {
        (await ImportAsync($"item,link\no13,{Address("/plan")}", "--agency", "dan")).Expect(0);

        var result = (await ItaBotProcess.RunAsync(_folder, VerbInput.Development with { Settings = Settings(allow: false) }, "link-check", "--json")).Expect(0);

        var link = Assert.Single(result.Json.GetProperty("links").EnumerateArray());
        Assert.Equal(("doubtful", "notPublic"), (link.GetProperty("state").GetString(), link.GetProperty("reason").GetString()));
        Assert.Equal(0, _asked);
    }

    [Fact]
    public async Task One_bad_row_keeps_all_others_out()
    {
        var result = (await ImportAsync("agency,item,link\ndan,o13,https://dan.go.th/13\ndan,o99,ftp://dan.go.th/99")).Expect(1);

        Assert.StartsWith("links.csv: บรรทัด 3 ช่อง “item”: ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("links.csv: Line 3 column “link”: ", result.ErrorLines[3], StringComparison.Ordinal);
        Assert.Equal("nothing was stored", result.ErrorLines[^1]);
        Assert.Empty((await RunAsync("disclosures", "list", "--json")).Expect(0).Json.GetProperty("links").EnumerateArray());
    }

    [Fact]
    public async Task A_second_import_replaces_the_links_of_its_items_alone()
    {
        await ImportAsync("agency,item,link\ndan,o1,https://dan.go.th/1\ndan,o2,https://dan.go.th/2");

        var result = (await ImportAsync("agency,item,link\ndan,o2,https://dan.go.th/two", "--json")).Expect(0);

        Assert.Equal((1, 0, 1), (Number("links"), Number("added"), Number("replaced")));
        Assert.Equal(
            ["https://dan.go.th/1", "https://dan.go.th/two"],
            (await RunAsync("disclosures", "list", "--json")).Json.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("link").GetString()));

        int Number(string name) => result.Json.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task An_agency_that_is_not_known_is_refused_and_a_bad_command_line_is_wrong_usage()
    {
        (await RunAsync("link-check", "--agency", "nowhere")).Expect(1);
        (await RunAsync("disclosures", "list", "--agency", "nowhere")).Expect(1);
        (await ImportAsync("item,link\no13,https://dan.go.th/13", "--agency", "nowhere")).Expect(1);
        (await RunAsync("disclosures", "import", "missing.csv")).Expect(1);
        (await RunAsync("disclosures", "import")).Expect(2);
        (await RunAsync("link-check", "klong-mueang")).Expect(2);
    }

    [Fact]
    public async Task A_setting_that_cannot_be_is_told_by_its_name()
    {
        var settings = new Dictionary<string, string> { ["Links__HostsAtOnce"] = "0" };

        var result = (await ItaBotProcess.RunAsync(_folder, new VerbInput { Settings = settings }, "link-check")).Expect(1);

        Assert.StartsWith("Links:HostsAtOnce: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static IEnumerable<string> States(VerbResult result) =>
        result.Json.GetProperty("links").EnumerateArray().Select(l => $"{l.GetProperty("item").GetString()} {l.GetProperty("state").GetString()}");

    private string Address(string path) => new Uri(new Uri(_site!.Urls.Single()), path).AbsoluteUri;

    private Task<VerbResult> ImportAsync(string text, params string[] options) =>
        RunAsync(["disclosures", "import", _folder.Write("links.csv", text), .. options]);

    private Task<VerbResult> RunAsync(params string[] arguments) =>
        ItaBotProcess.RunAsync(_folder, VerbInput.Development with { Settings = Settings(allow: true) }, arguments);

    private Dictionary<string, string> Settings(bool allow)
    {
        var settings = new Dictionary<string, string>(VerbInput.Development.Settings)
        {
            ["Links__PauseBetweenRequests"] = "00:00:00",
            ["Links__AllowedPorts__0"] = new Uri(_site!.Urls.Single()).Port.ToString(CultureInfo.InvariantCulture),
        };
        if (allow)
        {
            settings["Links__AllowedNetworks__0"] = "127.0.0.0/8";
        }

        return settings;
    }
}
