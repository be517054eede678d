using System.Collections.Concurrent;
using System.Text.Json;
using ItaBot.FakeAzure.Tokens;
using ItaBot.Fakes;
using ItaBot.Fakes.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ItaBot.FakeAzure.Connector;

/// <summary>
/// The Connector's side of Teams: wants a token of its own, checks every request, plays whatever goes wrong, and keeps
/// what reached which conversation.
/// </summary>
public sealed class FakeConnector
{
    private readonly FakeTokens _tokens;
    private readonly RequestCheck _check;
    private readonly FaultyAnswer _answer;
    private readonly ActivityCalls _activities;
    private readonly CancellationToken _stopping;

    /// <param name="tokens">Who issues the tokens that it takes.</param>
    /// <param name="clock">The clock it plays by.</param>
    /// <param name="checkCard">Finds what is wrong with an Adaptive Card; null for nothing.</param>
    /// <param name="stopping">Cuts the requests that hang.</param>
    public FakeConnector(
        FakeTokens tokens,
        TimeProvider clock,
        Func<JsonElement, IEnumerable<string>>? checkCard = null,
        CancellationToken stopping = default)
    {
        _tokens = tokens;
        _check = new RequestCheck(checkCard ?? (_ => []));
        _answer = new FaultyAnswer((status, message) => ConnectorErrors.Error(status, CodeOf(status), message), clock);
        _activities = new ActivityCalls(Sent, clock);
        _stopping = stopping;
    }

    /// <summary>What reached which conversation, in order; activities that were put in the place of others or taken back too.</summary>
    public Journal<SentActivity> Sent { get; } = new();

    /// <summary>The requests, in the order of their arrival.</summary>
    public Journal<ConnectorRequest> Requests { get; } = new();

    /// <summary>The requests that are not allowed; a test asserts that there are none.</summary>
    public Journal<ConnectorViolation> Violations { get; } = new();

    /// <summary>What goes wrong, by <see cref="ConnectorTargets"/>.</summary>
    public FaultScript Faults { get; } = new(ConnectorTargets.Send, ConnectorTargets.Reply, ConnectorTargets.Update);

    /// <summary>The conversations that take nothing, by id, each with its answer; those of <see cref="ConnectorErrors"/> fit.</summary>
    public ConcurrentDictionary<string, FakeResponse> Closed { get; } = new();

    /// <summary>Who takes part, by the id of the conversation.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<FakeMember>> Members { get; } = new();

    internal async Task HandleAsync(HttpContext context)
    {
        var request = await ReadAsync(context);
        Requests.Add(request);
        var problems = _check.Check(request);
        if (problems.Count > 0)
        {
            Violations.Add(new ConnectorViolation(request, problems));
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping);
        await _answer.WriteAsync(
            context, Faults.Take(request.Target), () => Task.FromResult(Answer(request, problems)), stop.Token);
    }

    private static string CodeOf(int status) => status switch
    {
        401 => "Unauthorized",
        412 => "PreconditionFailed",
        413 => "MessageSizeTooBig",
        429 => "Throttled",
        >= 500 => "ServiceError",
        _ => "BadSyntax",
    };

    private static async Task<ConnectorRequest> ReadAsync(HttpContext context)
    {
        var raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var (target, ids) = ConnectorPath.Read(context.Request.Method, raw);
        var authorization = context.Request.Headers.Authorization.ToString();
        return new ConnectorRequest(context.Request.Method, target, raw, ids, authorization, context.Request.ContentType, body);
    }

    private FakeResponse Answer(ConnectorRequest request, IReadOnlyList<string> problems)
    {
        if (!_tokens.Accept(request.Authorization))
        {
            return ConnectorErrors.Error(401, "Unauthorized", "Authorization has been denied for this request.");
        }

        if (TeamsLimits.IsTooBig(request.Body))
        {
            return ConnectorErrors.Error(413, "MessageSizeTooBig", "Message size too large.");
        }

        if (problems.Count > 0)
        {
            return ConnectorErrors.Error(400, "BadSyntax", problems[0]);
        }

        if (request.Ids.Count > 0 && Closed.TryGetValue(request.Ids[0], out var closed))
        {
            return closed;
        }

        return request.Target switch
        {
            ConnectorTargets.Create => _activities.Create(request),
            ConnectorTargets.Members or ConnectorTargets.Member => MemberCalls.Answer(request, Members.GetValueOrDefault(request.Ids[0]) ?? []),
            ConnectorTargets.Delete => _activities.Delete(request),
            ConnectorTargets.Update => _activities.Update(request),
            _ => _activities.Add(request),
        };
    }
}
