using System.Text.Json;

namespace ItaBot.Channels.Teams.Authentication;

/// <summary>An activity that Azure Bot Service sent to this bot, from an allowed tenant.</summary>
/// <param name="Json">The activity; it lives as long as it is held. Its fields are not checked but for those below.</param>
/// <param name="Body">The same as UTF-8, without a byte order mark.</param>
/// <param name="Type">Its type, such as <c>message</c>.</param>
/// <param name="ChannelId"><c>msteams</c>, or <c>emulator</c> while developing.</param>
/// <param name="ServiceUrl">Where it is answered, as it says so; the bot's token may go there.</param>
/// <param name="TenantId">The tenant that it comes from; null for the emulator, which has none.</param>
internal sealed record TrustedActivity(
    JsonElement Json, ReadOnlyMemory<byte> Body, string Type, string ChannelId, string ServiceUrl, string? TenantId)
{
    /// <summary>Its type: a log must not hold what somebody wrote.</summary>
    public override string ToString() => Type;
}
