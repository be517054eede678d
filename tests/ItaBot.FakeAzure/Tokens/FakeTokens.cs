using System.Globalization;
using System.Text.Json;
using ItaBot.Fakes;
using ItaBot.Fakes.Faults;
using Microsoft.AspNetCore.Http;

namespace ItaBot.FakeAzure.Tokens;

/// <summary>The endpoints that issue tokens: that of Entra for id and secret, and those of managed identities.</summary>
/// <param name="app">The app that may have tokens.</param>
/// <param name="clock">The clock that tokens live by.</param>
public sealed class FakeTokens(FakeApp app, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _issued = [];
    private readonly FaultyAnswer _answer = new((status, message) => Error(status, "temporarily_unavailable", message), clock);
    private int _count;

    /// <summary>The app that may have tokens.</summary>
    public FakeApp App { get; } = app;

    /// <summary>How long a token lives.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromSeconds(3599);

    /// <summary>The requests, in the order of their answers.</summary>
    public Journal<TokenRequest> Requests { get; } = new();

    /// <summary>What goes wrong, by <see cref="TokenTargets"/>.</summary>
    public FaultScript Faults { get; } = new(TokenTargets.ClientCredentials, TokenTargets.ManagedIdentity);

    /// <summary>How many tokens were issued.</summary>
    public int IssuedCount
    {
        get
        {
            lock (_gate)
            {
                return _count;
            }
        }
    }

    /// <summary>Whether a header bears a token that lives.</summary>
    public bool Accept(string? authorization)
    {
        var parts = authorization?.Split(' ') ?? [];
        lock (_gate)
        {
            return parts is ["Bearer", var token] && _issued.TryGetValue(token, out var until) && clock.GetUtcNow() < until;
        }
    }

    /// <summary>Ends all tokens; new ones can be had.</summary>
    public void Revoke()
    {
        lock (_gate)
        {
            _issued.Clear();
        }
    }

    internal async Task AnswerClientCredentialsAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var problem = (string?)context.Request.RouteValues["tenant"] != App.Tenant ? "invalid_request: AADSTS90002: Tenant not found."
            : form["grant_type"] != "client_credentials" ? "unsupported_grant_type: AADSTS70003: The app asked for an unsupported grant type."
            : form["client_id"] != App.Id ? "unauthorized_client: AADSTS700016: Application was not found in the directory."
            : form["client_secret"] != App.Secret ? "invalid_client: AADSTS7000215: Invalid client secret provided."
            : form["scope"] != App.Scope ? "invalid_scope: AADSTS70011: The provided value for the input parameter 'scope' is not valid."
            : null;
        await AnswerAsync(context, TokenTargets.ClientCredentials, problem, status: 401, token => new
        {
            token_type = "Bearer",
            expires_in = (long)Lifetime.TotalSeconds,
            ext_expires_in = (long)Lifetime.TotalSeconds,
            access_token = token,
        });
    }

    internal Task AnswerAppServiceAsync(HttpContext context) =>
        AnswerIdentityAsync(context, "2019-08-01", context.Request.Headers["X-IDENTITY-HEADER"] == App.IdentityHeader, token => new
        {
            access_token = token,
            expires_on = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            resource = Resource,
            token_type = "Bearer",
            client_id = App.Id,
        });

    internal Task AnswerMachineAsync(HttpContext context) =>
        AnswerIdentityAsync(context, "2018-02-01", context.Request.Headers["Metadata"] == "true", token => new
        {
            access_token = token,
            client_id = App.Id,
            expires_in = ((long)Lifetime.TotalSeconds).ToString(CultureInfo.InvariantCulture),
            expires_on = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            resource = Resource,
            token_type = "Bearer",
        });

    private string Resource => App.Scope.Replace("/.default", "", StringComparison.Ordinal);

    private Task AnswerIdentityAsync(HttpContext context, string version, bool hasHeader, Func<string, object> say)
    {
        var query = context.Request.Query;
        var problem = !hasHeader ? "invalid_request: The required header is missing."
            : query["api-version"] != version ? "invalid_request: The api-version is not supported."
            : query["resource"] != Resource ? "invalid_resource: The resource was not found."
            : query["client_id"] != App.Id ? "invalid_request: Identity not found"
            : null;
        return AnswerAsync(context, TokenTargets.ManagedIdentity, problem, status: 400, say);
    }

    private Task AnswerAsync(HttpContext context, string target, string? problem, int status, Func<string, object> say) =>
        _answer.WriteAsync(context, Faults.Take(target), () =>
        {
            Requests.Add(new TokenRequest(target, context.Request.Path + context.Request.QueryString, problem));
            if (problem?.Split(": ", 2) is [var error, var description])
            {
                return Task.FromResult(Error(status, error, description));
            }

            return Task.FromResult(new FakeResponse(200, JsonSerializer.Serialize(say(Issue()))));
        }, context.RequestAborted);

    private string Issue()
    {
        lock (_gate)
        {
            var token = string.Create(CultureInfo.InvariantCulture, $"bot-token-{++_count}");
            _issued[token] = clock.GetUtcNow() + Lifetime;
            return token;
        }
    }

    private static FakeResponse Error(int status, string error, string description) =>
        new(status, JsonSerializer.Serialize(new { error, error_description = description }));
}
