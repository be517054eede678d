using System.Diagnostics;
using System.Text.Json;
using ItaBot.Channels.Calls;

namespace ItaBot.Channels.Teams.Api;

/// <summary>A conversation that is to begin. Teams lets a bot begin these two kinds only.</summary>
internal abstract record NewConversation
{
    private NewConversation()
    {
    }

    /// <summary>The one with one person, which there is once.</summary>
    /// <param name="TenantId">The person's tenant.</param>
    /// <param name="MemberId">Teams' id of the person for this bot: <c>29:…</c>.</param>
    /// <param name="BotId">Teams' id of the bot: <c>28:…</c>; null to leave it out.</param>
    public sealed record Personal(string TenantId, string MemberId, string? BotId = null) : NewConversation;

    /// <summary>A new thread in a channel.</summary>
    /// <param name="ChannelId">The channel: <c>19:…@thread.tacv2</c>.</param>
    /// <param name="Activity">What it begins with, as JSON.</param>
    public sealed record ChannelThread(string ChannelId, string Activity) : NewConversation;

    /// <summary>What the Connector is asked.</summary>
    public byte[] ToJson() => CallJson.Write(json =>
    {
        switch (this)
        {
            case Personal personal:
                Write(json, personal);
                break;
            case ChannelThread thread:
                Write(json, thread);
                break;
            default:
                throw new UnreachableException();
        }
    });

    private static void Write(Utf8JsonWriter json, Personal personal)
    {
        json.WriteBoolean("isGroup", false);
        if (personal.BotId is not null)
        {
            json.WriteStartObject("bot");
            json.WriteString("id", personal.BotId);
            json.WriteEndObject();
        }

        json.WriteStartArray("members");
        json.WriteStartObject();
        json.WriteString("id", personal.MemberId);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("tenantId", personal.TenantId);
    }

    private static void Write(Utf8JsonWriter json, ChannelThread thread)
    {
        json.WriteBoolean("isGroup", true);
        json.WriteStartObject("channelData");
        json.WriteStartObject("channel");
        json.WriteString("id", thread.ChannelId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WritePropertyName("activity");
        json.WriteRawValue(thread.Activity);
    }
}
