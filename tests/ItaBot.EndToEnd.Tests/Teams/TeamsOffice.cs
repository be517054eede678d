using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Activities;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Tokens;

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>ItaBot as an agency runs it for its officers in Teams, with a server that plays Azure on the other side.</summary>
public sealed class TeamsOffice : IAsyncLifetime
{
    /// <summary>What the directory calls the administrator of คลองเมือง.</summary>
    public const string Administrator = "กิตติ";

    private const int MostOfficers = 40;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new();
    private int _officers;
    private int _people = 1000;

    /// <summary>The program.</summary>
    public ItaBotProcess ItaBot { get; } = new();

    /// <summary>What plays Azure.</summary>
    public FakeAzureServer Azure { get; private set; } = null!;

    /// <summary>Makes activities.</summary>
    public TeamsActivities Activities { get; private set; } = null!;

    /// <summary>Posts them.</summary>
    public ActivityClient Client { get; private set; } = null!;

    /// <summary>An officer of another agency.</summary>
    public FakeMember OfficerOfDan { get; } = Person(900);

    /// <summary>An officer of คลองเมือง of whom the directory knows nothing but the e-mail address.</summary>
    public FakeMember OfficerByEmail { get; } = Person(901);

    /// <summary>Starts it and imports the officers beside it.</summary>
    public async Task InitializeAsync()
    {
        try
        {
            await StartAsync();
            await ImportOfficersAsync();
        }
        catch
        {
            // The runner does not dispose of a fixture that failed to start.
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it without officers.</summary>
    public async Task StartAsync()
    {
        Azure = await FakeAzureServer.StartAsync();
        Activities = new TeamsActivities(Azure);
        Client = new ActivityClient(_http, new Uri(ItaBot.Address, "api/messages"), Azure);
        ItaBot.Settings["Agency"] = "klong-mueang";
        ItaBot.Settings["MicrosoftAppType"] = "SingleTenant";
        ItaBot.Settings["MicrosoftAppId"] = Azure.App.Id;
        ItaBot.Settings["MicrosoftAppPassword"] = Azure.App.Secret;
        ItaBot.Settings["MicrosoftAppTenantId"] = Azure.App.Tenant;
        ItaBot.Settings["ToBotFromChannelOpenIdMetadataUrl"] = Azure.MetadataUrl.ToString();
        ItaBot.Settings["ToChannelFromBotLoginUrl"] = Azure.Url.ToString();

        // Samples name Microsoft's own hosts: nothing that a test does may reach them.
        ItaBot.Settings["https_proxy"] = "http://127.0.0.1:9";
        await ItaBot.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ItaBot.DisposeAsync();
        if (Azure is not null)
        {
            await Azure.DisposeAsync();
        }

        _http.Dispose();
    }

    /// <summary>An officer of คลองเมือง who has said nothing yet.</summary>
    public FakeMember NewOfficer()
    {
        var n = Interlocked.Increment(ref _officers);
        Assert.InRange(n, 1, MostOfficers);
        return Person(n);
    }

    /// <summary>Somebody whom the directory does not know and who has said nothing yet.</summary>
    public FakeMember NewPerson() => Person(Interlocked.Increment(ref _people));

    /// <summary>The n-th person, as Teams names people.</summary>
    public static FakeMember Person(int n) => new(
        string.Create(CultureInfo.InvariantCulture, $"29:1cgsv1oFLAoTflZ-AxCZ_erWK6f4AqDSzZGpJOS7FuyfB8gn{n:d5}"),
        string.Create(CultureInfo.InvariantCulture, $"สมศรี {n}"),
        string.Create(CultureInfo.InvariantCulture, $"03500558-e554-416c-90c3-{n:x12}"),
        string.Create(CultureInfo.InvariantCulture, $"person{n}@example.go.th"),
        new FakeApp().Tenant);

    /// <summary>Posts an activity, which has to be acknowledged without a word.</summary>
    public async Task PostAsync(JsonObject activity)
    {
        using var response = await Client.PostAsync(activity, CancellationToken.None);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted, $"{activity["type"]}: {response.StatusCode}");
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Posts an invoke, which has to be answered in the response.</summary>
    public async Task<JsonObject> InvokeAsync(JsonObject activity)
    {
        using var response = await Client.PostAsync(activity, CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>Posts activities one after the other without waiting, and waits until all that comes of them is sent.</summary>
    /// <returns>The messages that reached the conversation of the first one since.</returns>
    public async Task<IReadOnlyList<SentActivity>> AskAsync(params IReadOnlyList<JsonObject> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var conversation = (string)activities[0]["conversation"]!["id"]!;
        var before = Got(conversation).Count;
        foreach (var activity in activities)
        {
            await PostAsync(activity);
        }

        await WaitUntilIdleAsync();
        return [.. Got(conversation).Skip(before)];
    }

    /// <summary>A person says something to the bot alone.</summary>
    /// <returns>The messages that it is answered with.</returns>
    public Task<IReadOnlyList<SentActivity>> AskAsync(FakeMember person, string text) => AskAsync(Activities.Personal(person, text));

    /// <summary>The new messages that have reached a conversation, in order.</summary>
    public IReadOnlyList<SentActivity> Got(string conversation) =>
    [
        .. Azure.Connector.Sent.ToList().Where(
            s => s.ConversationId == conversation && s.Type == "message" && s.Target is (ConnectorTargets.Send or ConnectorTargets.Reply)),
    ];

    /// <summary>Waits until all that was taken in is done, and all that came of it is sent.</summary>
    public async Task WaitUntilIdleAsync()
    {
        using var timeout = new CancellationTokenSource(Bound);
        await ItaBot.WaitUntilIdleAsync(timeout.Token);
    }

    private async Task ImportOfficersAsync()
    {
        var table = new StringBuilder("id,name,agency,unit,role,entraObjectId,email\n")
            .Append(CultureInfo.InvariantCulture, $"kitti,{Administrator},klong-mueang,สำนักปลัด,administrator,,\n")
            .Append(CultureInfo.InvariantCulture, $"anan,อนันต์,dan,สำนักปลัด,owner,{OfficerOfDan.AadObjectId},\n")
            .Append(CultureInfo.InvariantCulture, $"wipha,วิภา,klong-mueang,กองคลัง,owner,,{OfficerByEmail.Email}\n");
        foreach (var (n, officer) in Enumerable.Range(1, MostOfficers).Select(n => (n, Person(n))))
        {
            table.Append(CultureInfo.InvariantCulture, $"somsri-{n},{officer.Name},klong-mueang,กองคลัง,owner,{officer.AadObjectId},\n");
        }

        await File.WriteAllTextAsync(ItaBot.PathOf("officers.csv"), table.ToString());
        await ItaBot.RunAsync("officers", "import", "officers.csv");
    }
}
