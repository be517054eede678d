using System.Net;
using ItaBot.Host.Tests.Processes;

namespace ItaBot.Host.Tests.CommandLine;

public sealed class ServeTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("serve")]
    [InlineData]
    public async Task A_server_says_that_it_lives_and_is_ready_and_prints_nothing(params string[] verb)
    {
        using var server = RunningServer.Start(_folder, [.. verb, "--urls", "http://127.0.0.1:0"]);
        using var http = new HttpClient { BaseAddress = await server.AddressAsync() };

        var live = await http.GetAsync(new Uri("/health/live", UriKind.Relative));
        var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, ready.StatusCode));
        Assert.Empty(await server.StopAsync());
        Assert.True(_folder.HasDatabase);
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_said_in_one_line()
    {
        using var other = new WorkFolder();
        using var server = RunningServer.Start(_folder, "serve", "--urls", "http://127.0.0.1:0");
        var address = await server.AddressAsync();

        var second = (await ItaBotProcess.RunAsync(other, "serve", "--urls", address.ToString())).Expect(1);

        Assert.Contains("another program uses this port", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Storage__Provider", "PostgreSQL", "Storage:Provider: ")]
    [InlineData("Storage__ConnectionString", "Host=db", "Storage:ConnectionString: ")]
    [InlineData("Agency", " ", "Agency: ")]
    [InlineData("TimeZone", "Asia/Atlantis", "TimeZone: ")]
    [InlineData("Samples__Load", "maybe", "Samples:Load")]
    [InlineData("Reminders__Send", "maybe", "Reminders:Send")]
    [InlineData("Urls", "nonsense", "Urls: ")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT: ")]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it(string variable, string value, string named)
    {
        var input = new VerbInput { Settings = new Dictionary<string, string> { [variable] = value } };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "serve")).Expect(1);

        Assert.Contains(named, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_setting_on_the_command_line_goes_before_the_environment()
    {
        var input = new VerbInput { Settings = new Dictionary<string, string> { ["Storage__Provider"] = "Oracle" } };

        var result = (await ItaBotProcess.RunAsync(_folder, input, "serve", "--Storage:Provider=PostgreSQL")).Expect(1);

        Assert.Contains("SQLite only", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules/2568.yaml")]
    [InlineData("dialogs/answers/th.yaml")]
    [InlineData("dialogs/reminders/link-words.yaml")]
    [InlineData("appsettings.json")]
    public async Task A_broken_file_beside_the_program_stops_the_start_with_one_line_that_names_it(string file)
    {
        using var program = new ProgramCopy();
        program.Break(file);

        var result = (await ItaBotProcess.RunAsync(_folder, new VerbInput { ProgramFolder = program.Path }, "serve", "--urls", "http://127.0.0.1:0")).Expect(1);

        Assert.Contains(Path.GetFileName(file), Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
