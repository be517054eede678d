using System.Text.Json;
using ItaBot.Channels.Requests;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>Tells whether a token covers the activity that it came with, and whether such activities are wanted.</summary>
internal sealed class ActivityChecker(IOptions<TeamsOptions> options, ServiceHosts hosts)
{
    public const string Teams = "msteams";

    public const string Emulator = "emulator";

    // What nests more deeply was not made by Teams, and is work for whoever reads it.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Checks a body that came with a genuine token.</summary>
    public AuthenticationResult Check(ReadOnlyMemory<byte> body, CheckedToken token)
    {
        body = body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        if (Read(body) is not { } activity)
        {
            return new AuthenticationResult.Refused(RefusalReason.Body);
        }

        // A field that is left out must not leave its check out.
        if (activity.Text("type") is not { } type || activity.Text("channelId") is not { } channelId
            || activity.Text("serviceUrl") is not { } serviceUrl)
        {
            return new AuthenticationResult.Refused(RefusalReason.MissingField);
        }

        var tenant = TenantOf(activity);
        var refusal = CheckChannel(channelId, token) ?? CheckService(serviceUrl, token) ?? CheckTenant(tenant, token);
        return refusal is null
            ? new AuthenticationResult.Trusted(new TrustedActivity(activity, body, type, channelId, serviceUrl, tenant.Id))
            : refusal;
    }

    private static JsonElement? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static AuthenticationResult.Refused? CheckChannel(string channelId, CheckedToken token)
    {
        if (token.Authority.IsEmulator)
        {
            return channelId is Emulator ? null : new(RefusalReason.Channel);
        }

        return channelId is not Teams ? new(RefusalReason.Channel)
            : token.Endorsements.Contains(channelId) ? null
            : new(RefusalReason.Endorsement);
    }

    private AuthenticationResult.Refused? CheckService(string serviceUrl, CheckedToken token)
    {
        // The emulator's tokens say nothing about the service, so its own machine is the only one that they count for.
        var isCovered = token.Authority.IsEmulator
            ? Uri.TryCreate(serviceUrl, UriKind.Absolute, out var own) && own.IsLoopback
            : token.ServiceUrl is { } claimed && ServiceUrls.AreSame(claimed, serviceUrl);
        if (!isCovered)
        {
            return new(RefusalReason.ServiceUrl);
        }

        return Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && hosts.Allows(url)
            ? null
            : new(RefusalReason.ServiceHost, url?.IdnHost);
    }

    private AuthenticationResult.Refused? CheckTenant((string? Id, bool IsClear) tenant, CheckedToken token)
    {
        var isAllowed = tenant.Id is null
            ? token.Authority.IsEmulator
            : options.Value.Teams.AllowedTenants.Contains(tenant.Id, StringComparer.OrdinalIgnoreCase);
        return tenant.IsClear && isAllowed ? null : new(RefusalReason.Tenant, Guid.TryParse(tenant.Id, out var id) ? id.ToString() : null);
    }

    /// <summary>The tenant, and whether the two places that name it agree.</summary>
    private static (string? Id, bool IsClear) TenantOf(JsonElement activity)
    {
        var ofConversation = activity.Property("conversation").Text("tenantId");
        var ofChannel = activity.Property("channelData").Property("tenant").Text("id");
        return (ofConversation ?? ofChannel,
            ofConversation is null || ofChannel is null || ofConversation.Equals(ofChannel, StringComparison.OrdinalIgnoreCase));
    }
}
