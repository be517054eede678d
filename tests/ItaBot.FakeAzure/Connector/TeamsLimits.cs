using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ItaBot.FakeAzure.Connector;

/// <summary>What Teams asks of an activity beyond its form.</summary>
internal static class TeamsLimits
{
    /// <summary>How large an activity may be, in bytes of UTF-16.</summary>
    public const int LargestActivity = 80 * 1024;

    private const int LargestCard = 28 * 1024;
    private const int MostSuggestions = 6;

    /// <summary>Whether Teams refuses it for its size.</summary>
    public static bool IsTooBig(string body) => Encoding.Unicode.GetByteCount(body) > LargestActivity;

    /// <summary>Whether Teams makes two messages of it and tells the id of neither.</summary>
    public static bool IsSplit(JsonElement activity) =>
        !string.IsNullOrEmpty(ActivityParts.Text(activity, "text")) && ActivityParts.Items(activity, "attachments").Any();

    /// <summary>What is wrong with an activity, each with its place.</summary>
    public static IEnumerable<string> Check(JsonElement activity)
    {
        if (string.IsNullOrEmpty(ActivityParts.Text(activity, "type")))
        {
            yield return "type: must be specified";
        }

        if (activity.TryGetProperty("id", out _))
        {
            yield return "id: is the Connector's to give";
        }

        if (IsSplit(activity) && ActivityParts.Cards(activity).Any(c => c.GetRawText().Contains("\"Action.Execute\"", StringComparison.Ordinal)))
        {
            yield return "text: a card that may be updated must go without text, or its id is never known";
        }

        foreach (var problem in ActivityParts.Cards(activity).SelectMany(CheckCard).Concat(CheckSuggestions(activity)))
        {
            yield return problem;
        }

        if (ActivityParts.Items(activity, "entities").Count(e => ActivityParts.Text(e, "type") == "https://schema.org/Message") > 1)
        {
            yield return "entities: only one message entity is allowed";
        }
    }

    private static IEnumerable<string> CheckCard(JsonElement card)
    {
        if (Encoding.UTF8.GetByteCount(card.GetRawText()) > LargestCard)
        {
            yield return "attachments: a card is larger than 28 KB";
        }

        if (ActivityParts.Text(card, "type") != "AdaptiveCard")
        {
            yield return "attachments: the type of a card must be AdaptiveCard";
        }

        if (!decimal.TryParse(ActivityParts.Text(card, "version"), NumberStyles.Number, CultureInfo.InvariantCulture, out var version) || version > 1.5m)
        {
            yield return "attachments: the version of a card must be 1.5 at most";
        }
    }

    private static IEnumerable<string> CheckSuggestions(JsonElement activity)
    {
        if (!activity.TryGetProperty("suggestedActions", out var suggestions))
        {
            yield break;
        }

        var actions = ActivityParts.Items(suggestions, "actions").ToList();
        if (actions.Count > MostSuggestions)
        {
            yield return "suggestedActions: there are more than six";
        }

        if (actions.Any(a => ActivityParts.Text(a, "type") != "imBack"))
        {
            yield return "suggestedActions: only imBack works";
        }

        if (ActivityParts.Items(activity, "attachments").Any())
        {
            yield return "suggestedActions: cannot be combined with attachments";
        }

        if (ActivityParts.Text(activity.TryGetProperty("conversation", out var conversation) ? conversation : default, "conversationType") is "channel" or "groupChat")
        {
            yield return "suggestedActions: only work in personal conversations";
        }
    }
}
