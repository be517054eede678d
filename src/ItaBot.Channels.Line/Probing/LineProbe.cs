using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Line.Settings;
using ItaBot.Channels.Line.Webhook;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Probing;

/// <summary>Asks LINE about the agencies' own accounts: who they are, and whether their webhooks work. It sends nobody anything.</summary>
public sealed class LineProbe
{
    private readonly LineClient _client;
    private readonly LineOptions _options;

    // An account's id does not change.
    private readonly ConcurrentDictionary<string, LineIdentity.Known> _known = new(StringComparer.OrdinalIgnoreCase);

    internal LineProbe(LineClient client, IOptions<LineOptions> options)
    {
        _client = client;
        _options = options.Value;
    }

    /// <summary>The names of all accounts of the settings, in their order.</summary>
    public IReadOnlyList<string> Accounts => NamesOf(_ => true);

    /// <summary>The names of those that speak for an agency.</summary>
    public IReadOnlyList<string> AccountsOf(string agencyId) => NamesOf(c => c.Agency == agencyId);

    /// <summary>Where LINE is to send an account's events: the path of the address.</summary>
    public static string WebhookPathOf(string account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return WebhookEndpoint.PathOf(account);
    }

    /// <summary>Who an account is. LINE is asked until it has told it once.</summary>
    public async Task<LineIdentity> IdentifyAsync(string account, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(account, out var known))
        {
            return known;
        }

        return await _client.GetBotInfoAsync(account, cancellationToken) switch
        {
            LineReading<LineBotInfo>.Read { Value.BasicId: { Length: > 0 } basicId } => _known.GetOrAdd(account, new LineIdentity.Known(basicId)),
            LineReading<LineBotInfo>.Read => new LineIdentity.Unreachable("the answer has no basicId"),
            LineReading<LineBotInfo>.Unread { Why: LineAnswer.NoToken none } => new LineIdentity.NoToken(none.Reason),
            LineReading<LineBotInfo>.Unread { Why: LineAnswer.Refused refused } => new LineIdentity.Refused(refused.Refusal.ToString()),
            LineReading<LineBotInfo>.Unread unread => new LineIdentity.Unreachable(ReasonOf(unread.Why)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether an account's webhook is the bot's, and answers: LINE is told to call it.</summary>
    public async Task<LineWebhookState> TryWebhookAsync(string account, CancellationToken cancellationToken) =>
        await _client.GetWebhookEndpointAsync(account, cancellationToken) switch
        {
            LineReading<LineWebhookEndpoint>.Unread { Why: LineAnswer.Refused { Refusal.Status: HttpStatusCode.NotFound } } => new LineWebhookState.NotSet(),
            LineReading<LineWebhookEndpoint>.Unread unread => new LineWebhookState.Untold(ReasonOf(unread.Why)),
            LineReading<LineWebhookEndpoint>.Read { Value.Active: false } => new LineWebhookState.SwitchedOff(),
            LineReading<LineWebhookEndpoint>.Read read when !IsOf(account, read.Value.Endpoint) => new LineWebhookState.Elsewhere(),
            _ => await CallWebhookAsync(account, cancellationToken),
        };

    private async Task<LineWebhookState> CallWebhookAsync(string account, CancellationToken cancellationToken) =>
        await _client.TestWebhookEndpointAsync(account, null, cancellationToken) switch
        {
            LineReading<LineWebhookTest>.Read { Value.Success: true } => new LineWebhookState.Answers(),
            LineReading<LineWebhookTest>.Read read => new LineWebhookState.Fails($"{read.Value.Reason} {read.Value.Detail}".Trim()),
            LineReading<LineWebhookTest>.Unread unread => new LineWebhookState.Fails(ReasonOf(unread.Why)),
            _ => throw new UnreachableException(),
        };

    // A proxy before the server may add to the path, and the name of an account is found in any case.
    private static bool IsOf(string account, string? endpoint) =>
        endpoint?.EndsWith(WebhookEndpoint.PathOf(account), StringComparison.OrdinalIgnoreCase) == true;

    private static string ReasonOf(LineAnswer answer) => answer switch
    {
        LineAnswer.Refused refused => refused.Refusal.ToString(),
        LineAnswer.Unreachable unreachable => unreachable.Reason,
        LineAnswer.NoToken none => none.Reason,
        _ => throw new UnreachableException(),
    };

    private string[] NamesOf(Func<LineChannelOptions, bool> isMeant) =>
        [.. _options.Channels.Where(c => isMeant(c.Value)).Select(c => c.Key).Order(StringComparer.Ordinal)];
}
