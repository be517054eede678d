using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using ItaBot.FakeLine.Serving;
using ItaBot.Fakes;
using ItaBot.Fakes.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.FakeLine;

/// <summary>
/// LINE's side of the Messaging API on a loopback port: checks every request, plays tokens, retry keys, quotas and
/// whatever goes wrong, and keeps what reached whom.
/// </summary>
public sealed class FakeLineServer : IAsyncDisposable
{
    private const int LargestBody = 2 * 1024 * 1024;

    private readonly FakeLineOptions _options;
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stopping = new();
    private readonly HttpClient _http = new();
    private readonly FaultyAnswer _answer;
    private readonly ReplyTokens _replyTokens;
    private readonly AccessTokens _accessTokens;
    private readonly MessageCalls _messages;
    private readonly AccountCalls _accounts;
    private long _lastNumber;

    private FakeLineServer(FakeLineOptions options)
    {
        _options = options;
        _answer = new FaultyAnswer(LineResponse.Error, options.Clock);
        _replyTokens = new ReplyTokens(options.Clock);
        _accessTokens = new AccessTokens(options.Clock);
        _messages = new MessageCalls(_replyTokens, Deliveries, options.Clock);
        _accounts = new AccountCalls(_http, Profiles, options.Clock);
        _accessTokens.Add(Channel);

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        _app = builder.Build();
        _app.Run(HandleAsync);
    }

    /// <summary>Where it listens: what <c>Line:ApiBaseUrl</c> is set to.</summary>
    public Uri Url => new(_app.Urls.First());

    /// <summary>The channel that is there from the start.</summary>
    public FakeChannel Channel { get; } = new("test");

    /// <summary>What reached whom, in order.</summary>
    public Journal<LineDelivery> Deliveries { get; } = new();

    /// <summary>The requests, in the order of their arrival.</summary>
    public Journal<LineRequest> Requests { get; } = new();

    /// <summary>The requests that LINE does not allow; a test asserts that there are none.</summary>
    public Journal<LineViolation> Violations { get; } = new();

    /// <summary>What goes wrong.</summary>
    public FaultScript Faults { get; } = new(LinePaths.Reply, LinePaths.Push);

    /// <summary>The people who let themselves be known, by user id.</summary>
    public ConcurrentDictionary<string, FakeProfile> Profiles { get; } = new();

    /// <summary>The clock it plays by.</summary>
    public TimeProvider Clock => _options.Clock;

    /// <summary>How many short tokens it issued.</summary>
    public int TokensIssued => _accessTokens.IssuedCount;

    /// <summary>Starts a server on a free port.</summary>
    public static async Task<FakeLineServer> StartAsync(FakeLineOptions? options = null)
    {
        var server = new FakeLineServer(options ?? new FakeLineOptions());
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Adds a channel.</summary>
    public void Add(FakeChannel channel) => _accessTokens.Add(channel);

    /// <summary>Makes a reply token known, which works once.</summary>
    /// <param name="token">The token.</param>
    /// <param name="to">Who gets what is replied; it stands in the deliveries.</param>
    /// <param name="lifetime">How long it works; null for what the options say.</param>
    public void RegisterReplyToken(string token, string? to = null, TimeSpan? lifetime = null) =>
        _replyTokens.Add(token, to, lifetime ?? _options.ReplyTokenLifetime);

    /// <summary>Ends all access tokens, the fixed ones too; short ones can be fetched anew.</summary>
    public void RevokeAccessTokens() => _accessTokens.Revoke();

    /// <summary>Stops it; requests that hang are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _http.Dispose();
        _stopping.Dispose();
    }

    internal long NextNumber() => Interlocked.Increment(ref _lastNumber);

    private async Task HandleAsync(HttpContext context)
    {
        var requestId = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{NextNumber():x12}");
        context.Response.Headers["x-line-request-id"] = requestId;
        if (context.Request.ContentLength > LargestBody)
        {
            await LineResponse.Error(413, "Request Entity Too Large").WriteAsync(context);
            return;
        }

        var request = await ReadAsync(context.Request);
        if (_options.KeepsRequests)
        {
            Requests.Add(request);
        }

        var findings = _options.ChecksRequests ? RequestCheck.Check(request) : [];
        if (findings.Count > 0)
        {
            Violations.Add(new LineViolation(request.Method, request.Path, findings));
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        await _answer.WriteAsync(
            context,
            Faults.Take(request.Path),
            () => findings.Count > 0 ? Task.FromResult(LineResponse.Refuse(findings)) : AnswerAsync(request, requestId, stop.Token),
            stop.Token);
    }

    private async Task<FakeResponse> AnswerAsync(LineRequest request, string requestId, CancellationToken cancellationToken)
    {
        if (request.Path == LinePaths.Token)
        {
            return _accessTokens.Issue(request.Body);
        }

        if (_accessTokens.Find(request.Authorization) is not { } channel)
        {
            return LineResponse.Error(
                401, "Authentication failed. Confirm that the access token in the authorization header is valid.");
        }

        return (request.Method, request.Path) switch
        {
            ("POST", LinePaths.Reply) => _messages.Reply(channel, request, requestId),
            ("POST", LinePaths.Push or LinePaths.Multicast) => _messages.Push(channel, request, requestId),
            ("POST", LinePaths.ValidateReply or LinePaths.ValidatePush or LinePaths.MarkAsRead) => new FakeResponse(200, "{}"),
            ("POST", LinePaths.Loading) => new FakeResponse(202, "{}"),
            ("GET", LinePaths.Quota) => AccountCalls.Quota(channel),
            ("GET", LinePaths.Consumption) => AccountCalls.Consumption(channel),
            ("GET", LinePaths.Info) => AccountCalls.Info(channel),
            ("GET", LinePaths.WebhookEndpoint) => AccountCalls.GetWebhook(channel),
            ("PUT", LinePaths.WebhookEndpoint) => AccountCalls.SetWebhook(channel, request.Body),
            ("POST", LinePaths.WebhookTest) => await _accounts.TestWebhookAsync(channel, request.Body, cancellationToken),
            ("GET", var path) when path.StartsWith(LinePaths.Profile, StringComparison.Ordinal) =>
                _accounts.Profile(path[LinePaths.Profile.Length..]),
            _ => LineResponse.Error(404, "Not found"),
        };
    }

    private static async Task<LineRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return new LineRequest(
            request.Method,
            request.Path.Value ?? "",
            await reader.ReadToEndAsync(request.HttpContext.RequestAborted),
            request.Headers.TryGetValue("X-Line-Retry-Key", out var key) ? key.ToString() : null,
            request.Headers.TryGetValue("Authorization", out var authorization) ? authorization.ToString() : null,
            request.ContentType);
    }
}
