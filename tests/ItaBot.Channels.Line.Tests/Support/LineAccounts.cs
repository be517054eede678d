using ItaBot.Channels.Inbox;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.FakeLine;
using ItaBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>The accounts of two agencies with their stores and the pipeline, and LINE at the other end.</summary>
internal sealed class LineAccounts : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly IHost _host;

    private LineAccounts(DirectoryInfo folder, FakeLineServer server, IHost host) => (_folder, Server, _host) = (folder, server, host);

    public FakeLineServer Server { get; }

    public IOfficerReach Reach => Get<IEnumerable<IOfficerReach>>().Single();

    /// <summary>Sets them up with officers in the directory; nothing is sent yet.</summary>
    public static async Task<LineAccounts> OpenAsync(AnswerFixture answers, params Officer[] officers)
    {
        var folder = Directory.CreateTempSubdirectory("line");
        var server = await FakeLineServer.StartAsync();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "itabot.db")};Pooling=False",
            ["Line:ApiBaseUrl"] = server.Url.AbsoluteUri,
        });
        builder.Configuration.AddInMemoryCollection(new[] { "klong-mueang", "dan" }.SelectMany(agency => new Dictionary<string, string?>
        {
            [$"Line:Channels:{agency}:Agency"] = agency,
            [$"Line:Channels:{agency}:ChannelSecret"] = server.Channel.Secret,
            [$"Line:Channels:{agency}:ChannelAccessToken"] = server.Channel.AccessToken,
        }));
        answers.AddTo(builder.Services.AddStorage(builder.Configuration));
        builder.AddChannels().AddLine();
        var accounts = new LineAccounts(folder, server, builder.Build());
        await accounts.Get<IDatabase>().PrepareAsync(CancellationToken.None);
        Assert.True(await accounts.Get<IOfficerDirectory>().ImportAsync(officers, CancellationToken.None));
        return accounts;
    }

    /// <summary>A service of the bot.</summary>
    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Somebody proves through the account of an agency to be an officer.</summary>
    public async Task LinkAsync(Officer officer, string account, string user)
    {
        var (person, now) = (new PersonId($"line:{account}", user), DateTimeOffset.UnixEpoch);
        await Get<ILinkStore>().AddCodeAsync(new(user, officer.AgencyId, officer.Name, now.AddDays(1)), CancellationToken.None);
        await RecordAsync(person, new TurnRecord.LinkOfficer(user, new(person, officer.AgencyId, officer.Name, now) { OfficerId = officer.Id }));
    }

    /// <summary>A turn of a person records something.</summary>
    public async Task RecordAsync(PersonId person, TurnRecord record)
    {
        var (inbox, conversation, now) = (Get<IInbox>(), $"{person.Channel}:{person.Id}", DateTimeOffset.UnixEpoch);
        await inbox.AddAsync([new(person.Channel, $"{record.GetType().Name} {person.Id}", conversation, now, "{}")], now, CancellationToken.None);
        var received = await inbox.NextAsync(conversation, CancellationToken.None);
        Assert.True(await inbox.CommitAsync(received!, new TurnOutput { Records = [record] }, now, CancellationToken.None));
    }

    /// <summary>Puts a message into the outbox and runs the bot until it has been sent.</summary>
    public async Task<LineDelivery> SendAsync(NewMessage message)
    {
        await Get<IOutbox>().AddAsync([message], DateTimeOffset.UnixEpoch, CancellationToken.None);
        await _host.StartAsync();
        var delivered = await Server.Deliveries.WaitForCountAsync(1, Some.Bound);
        await _host.StopAsync();
        return Assert.Single(delivered);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(Server.Violations.ToList());
        await ((IAsyncDisposable)_host).DisposeAsync();
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
