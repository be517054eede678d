using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Requests;
using ItaBot.Channels.Teams.Authentication;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>Makes of an activity what the inbox keeps.</summary>
internal static class ActivityEvent
{
    private const int LongestId = 400;

    // Clocks differ a little; an activity from later than that has a wrong time.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>An activity as an event.</summary>
    /// <param name="trusted">The activity as it came.</param>
    /// <param name="activity">What it says.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="now">When it came.</param>
    public static NewEvent Of(TrustedActivity trusted, TeamsActivity activity, TeamsSource source, DateTimeOffset now) =>
        new(TeamsChannel.Name, IdOf(trusted, activity, source), TeamsChannel.ConversationIdOf(source.ConversationId), MomentOf(trusted.Json, now), Encoding.UTF8.GetString(trusted.Body.Span))
        {
            MessageId = activity is TeamsActivity.Message ? InConversation(source, activity.Id) : null,
            ErasesMessageId = activity is TeamsActivity.Deleted ? InConversation(source, activity.Id) : null,
            RepeatKey = activity is TeamsActivity.Submit submit ? RepeatKeyOf(submit, source) : null,
        };

    // A message and its deletion have the same id at Teams, and ids are unique in their conversation only.
    private static string IdOf(TrustedActivity trusted, TeamsActivity activity, TeamsSource source) =>
        InConversation(source, activity.Id) is { Length: <= LongestId } id
            ? activity is TeamsActivity.Deleted ? $"{id}/deleted" : id
            : $"sha256:{Hash(trusted.Body.Span)}";

    private static string? InConversation(TeamsSource source, string? id) => id is null ? null : $"{source.ConversationId}/{id}";

    // Teams sends a submit again with another id and another time: what stays is who, on which card, and what.
    private static string RepeatKeyOf(TeamsActivity.Submit submit, TeamsSource source) =>
        Hash(JsonSerializer.SerializeToUtf8Bytes(new[] { source.ConversationId, source.UserId, submit.ReplyToId, submit.Content }));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static DateTimeOffset MomentOf(JsonElement json, DateTimeOffset now) =>
        DateTimeOffset.TryParse(json.Text("timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment <= now + Skew
            ? moment.ToUniversalTime()
            : now;
}
