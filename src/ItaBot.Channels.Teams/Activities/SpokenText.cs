using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>What somebody wrote in a message, as they meant it: without the bot's name, as plain text.</summary>
/// <param name="Text">The text; empty where nothing is left.</param>
/// <param name="MentionsBot">Whether it mentions the bot.</param>
internal sealed partial record SpokenText(string Text, bool MentionsBot)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Reads a message.</summary>
    /// <param name="json">The activity.</param>
    /// <param name="botId">The bot, as Teams knows it.</param>
    public static SpokenText Read(JsonElement json, string? botId)
    {
        var text = json.Text("text") ?? "";
        var mentions = json.List("entities").Where(e => e.Text("type") == "mention").Where(e => IsOf(e, botId)).ToList();
        foreach (var mention in mentions)
        {
            text = Without(text, mention);
        }

        // Others who are mentioned are part of what is said; their tags are not.
        var plain = WebUtility.HtmlDecode(Tags().Replace(text, "")).Replace(NoBreakSpace, ' ');
        return new(plain.Trim(), mentions.Count > 0);
    }

    private static bool IsOf(JsonElement mention, string? botId) =>
        botId is not null && mention.Property("mentioned").Text("id") == botId;

    private static string Without(string text, JsonElement mention)
    {
        var written = mention.Text("text");
        if (written is not null && text.Contains(written, StringComparison.OrdinalIgnoreCase))
        {
            return text.Replace(written, " ", StringComparison.OrdinalIgnoreCase);
        }

        return mention.Property("mentioned").Text("name") is { } name
            ? text.Replace($"<at>{name}</at>", " ", StringComparison.OrdinalIgnoreCase)
            : text;
    }

    [GeneratedRegex(@"</?at(\s[^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
