using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Channels.Telemetry;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Conversations.Dialogs.State;
using ItaBot.Fakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests;

[Collection(AnswerTests.Name)]
public sealed class LineFeatureTests(AnswerFixture answers)
{
    private readonly KeptLog _log = new();

    [Fact]
    public async Task Each_account_of_the_settings_is_a_channel_that_answers_for_its_agency()
    {
        using var host = Build("klong-mueang", "pak-phraek");
        var channels = host.Services.GetServices<IChannel>().ToDictionary(c => c.Id);

        Assert.Equal(["line:klong-mueang", "line:pak-phraek"], channels.Keys.Order(StringComparer.Ordinal));
        foreach (var (agency, name) in new[] { ("klong-mueang", "อบต.คลองเมือง"), ("pak-phraek", "ทม.ปากแพรก") })
        {
            var payload = LineChat.Event("follow").ToJsonString();
            var received = new InboxEvent(
                1, $"line:{agency}", "1", $"line:{agency}:{LineChat.Person}", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, payload, 0, null);

            Assert.Contains(name, LineChat.Said(await channels[$"line:{agency}"].RunAsync(received, CancellationToken.None)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_an_account_there_is_no_channel()
    {
        using var host = Build();

        Assert.Empty(host.Services.GetServices<IChannel>());
        Assert.Empty(host.Services.GetServices<IOfficerReach>());
    }

    [Fact]
    public async Task An_account_whose_agency_is_not_on_record_is_named_at_the_start()
    {
        using var host = Build("klong-mueang", "nowhere");

        await host.StartAsync();
        await host.StopAsync();

        var (level, text) = Assert.Single(_log.Lines, l => l.Text.Contains("Line:Channels:", StringComparison.Ordinal));
        Assert.Equal(LogLevel.Warning, level);
        Assert.StartsWith("Line:Channels:nowhere:Agency: ", text, StringComparison.Ordinal);
        Assert.Contains("klong-mueang", text, StringComparison.Ordinal);
    }

    private IHost Build(params string[] accounts)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(accounts.SelectMany(a => new Dictionary<string, string?>
        {
            [$"Line:Channels:{a}:Agency"] = a,
            [$"Line:Channels:{a}:ChannelSecret"] = "secret",
            [$"Line:Channels:{a}:ChannelAccessToken"] = "token",
        }));
        builder.Logging.ClearProviders().AddProvider(_log);
        var (stores, inbox) = (new MemoryStores(), new MemoryInbox());
        answers.AddTo(builder.Services)
            .AddSingleton<IConversationStore>(stores).AddSingleton<IOutbox>(stores).AddSingleton<IActionStore>(stores)
            .AddSingleton<ILinkStore>(stores).AddSingleton<IOfficerDirectory>(stores).AddSingleton<IInbox>(inbox)
            .AddSingleton<ITurnSignal>(inbox).AddSingleton<PipelineTelemetry>().AddSingleton<AwaitedTurns>()
            .AddSingleton<EventIntake>();
        builder.AddLine();
        return builder.Build();
    }
}
