using System.Net;
using System.Text;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.OpenId;
using ItaBot.FakeAzure.Tokens;
using ItaBot.Fakes;
using ItaBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>The endpoint of Teams on loopback, and an Azure that signs for it.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    public const string AppId = "00000000-0000-4000-8000-0000000000b0";
    public const string Tenant = "3f3d1cea-7a18-41af-872b-cfbbd5140984";
    public const string ServiceUrl = $"https://smba.trafficmanager.net/amer/{Tenant}/";
    public const string Message = $$$"""
        {"type":"message","id":"1","channelId":"msteams","serviceUrl":"{{{ServiceUrl}}}",
         "conversation":{"id":"a:1","tenantId":"{{{Tenant}}}"},"channelData":{"tenant":{"id":"{{{Tenant}}}"}},"text":"x"}
        """;

    private readonly WebApplication _app;

    private BotServer(WebApplication app, FakeAzureServer azure)
    {
        (_app, Azure) = (app, azure);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeAzureServer Azure { get; }

    public HttpClient Client { get; }

    public ManualClock Clock => (ManualClock)Azure.Clock;

    public KeptActivities Activities => (KeptActivities)_app.Services.GetRequiredService<IActivityReceiver>();

    public KeptLog Log => _app.Services.GetServices<ILoggerProvider>().OfType<KeptLog>().Single();

    /// <summary>The token that Azure sends with <see cref="Message"/>.</summary>
    public TokenMaker Token => Azure.TokenFor(ServiceUrl);

    /// <summary>The token that the emulator sends.</summary>
    public TokenMaker EmulatorToken => Token with
    {
        Key = Azure.EmulatorOpenId.Key,
        Issuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        ServiceUrl = null,
        Claims = new Dictionary<string, System.Text.Json.Nodes.JsonNode?> { ["ver"] = "2.0", ["azp"] = AppId },
    };

    public static Task<BotServer> StartAsync(params (string Key, string? Value)[] settings) => StartAsync(Environments.Production, settings);

    public static async Task<BotServer> StartAsync(string environment, params (string Key, string? Value)[] settings)
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 3, 0, 0, TimeSpan.Zero));
        var azure = await FakeAzureServer.StartAsync(
            new FakeAzureOptions { App = new FakeApp { Id = AppId, Secret = "secret", Tenant = Tenant }, Clock = clock });
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(new KeptLog());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Agency"] = "klong-mueang",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = azure.App.Secret,
            ["MicrosoftAppTenantId"] = Tenant,
            ["ToBotFromChannelOpenIdMetadataUrl"] = azure.MetadataUrl.ToString(),
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = azure.EmulatorMetadataUrl.ToString(),
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value));
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IActivityReceiver>(new KeptActivities());
        builder.Services.AddTeamsSettings(builder.Configuration).AddTeamsAuthentication();
        var app = builder.Build();
        app.MapTeams();
        await app.StartAsync();
        return new(app, azure);
    }

    /// <summary>Posts an activity with the token that Azure would send with it.</summary>
    public Task<HttpStatusCode> PostAsync(string body = Message) => PostAsync(body, $"Bearer {Token.Make()}");

    /// <summary>Posts an activity with a token.</summary>
    public Task<HttpStatusCode> PostAsync(TokenMaker token, string body = Message) => PostAsync(body, $"Bearer {token.Make()}");

    /// <summary>Posts a body with the headers <c>Authorization</c>; none for none.</summary>
    public async Task<HttpStatusCode> PostAsync(string body, params string[] authorization)
    {
        using var response = await SendAsync(body, authorization);
        return response.StatusCode;
    }

    /// <summary>Posts a body with the headers <c>Authorization</c>; none for none.</summary>
    public async Task<HttpResponseMessage> SendAsync(string body, params string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach (var header in authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Azure.DisposeAsync();
    }
}
