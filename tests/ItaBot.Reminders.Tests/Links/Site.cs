using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Pages;
using ItaBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace ItaBot.Reminders.Tests.Links;

/// <summary>A web site on loopback that plays all kinds of links, and a checker that may reach it under made-up names.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string Host = "www.klong-mueang.go.th";

    public static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));

    private static readonly TestCertificates Certificates = new(Now);
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private WebApplication? _app;
    private int[] _ports = [];

    public ManualClock Clock { get; } = new(Now);

    public ConcurrentDictionary<string, IPAddress[]> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    public LinkOptions Options { get; } = new() { PauseBetweenRequests = TimeSpan.Zero };

    /// <summary>What was asked for, as "GET /path".</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>The headers of the last request.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>();

    public int Port => _ports[0];

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Bodies that are never finished are part of the play.
            kestrel.Limits.MinResponseDataRate = null;
            // Thai sites write Thai into headers as it is.
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(https => https.ServerCertificateSelector = (_, name) => Certificates.Of(name));
            });
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        _app = builder.Build();
        _app.Run(PlayAsync);
        await _app.StartAsync();
        _ports = [.. _app.Urls.Select(u => new Uri(u).Port)];
        foreach (var port in _ports)
        {
            Options.AllowedPorts.Add(port);
        }

        Options.AllowedNetworks.Add("127.0.0.0/8");
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public string Http(string path, string host = Host) => $"http://{host}:{_ports[0]}{path}";

    public string Https(string path, string host = Host) => $"https://{host}:{_ports[1]}{path}";

    public void On(string path, RequestDelegate play) => _pages[path] = play;

    public void Html(string path, string html, int status = 200) => On(path, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html);
    });

    public void Bytes(string path, byte[] bytes, string? type) => On(path, async context =>
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    });

    public void Redirect(string path, string to, int status = 302) => On(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    public static readonly PageSigns Signs =
        PageSignsReader.Load(Path.Combine(Repository.Root.FullName, "dialogs", "reminders", "links.yaml"));

    /// <summary>Waits until the other side hangs up.</summary>
    public static async Task UntilGivenUp(HttpContext context)
    {
        var givenUp = new TaskCompletionSource();
        await using var _ = context.RequestAborted.Register(givenUp.SetResult);
        await givenUp.Task;
    }

    public LinkChecker Checker(LinkOptions? options = null, X509Certificate2Collection? roots = null) =>
        new(options ?? Options, Signs, new LinkPace(options ?? Options, Clock), Clock, ResolveAsync, roots ?? Certificates.Roots);

    public Task<LinkResult> CheckAsync(string address, int? fiscalYear = null) =>
        Soon.Of(Checker().CheckAsync(address, fiscalYear, CancellationToken.None));

    // All names lead to this site but those of the table; none at all is an unknown host.
    private Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellationToken) =>
        Task.FromResult(Names.TryGetValue(name, out var addresses) ? addresses : [IPAddress.Loopback]);

    private async Task PlayAsync(HttpContext context)
    {
        _asked.Enqueue($"{context.Request.Method} {context.Request.Path.Value}{context.Request.QueryString.Value}");
        Headers = context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString());
        if (_pages.TryGetValue($"{context.Request.Path.Value}{context.Request.QueryString.Value}", out var play))
        {
            await play(context);
            return;
        }

        context.Response.StatusCode = 404;
        await context.Response.WriteAsync("nothing here");
    }
}
