using System.Globalization;
using ItaBot.Channels.Reminders;
using ItaBot.Reminders.Digests;

namespace ItaBot.Host.Reminders;

/// <summary>Reminders as <c>remind --json</c> prints them.</summary>
internal static class RemindJson
{
    public static string Write(DateTimeOffset now, IReadOnlyList<DigestMessage> messages) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("now", now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteStartArray("messages");
        foreach (var message in messages)
        {
            json.WriteStartObject();
            json.WriteString("to", message.To);
            json.WriteString("agency", message.AgencyId);
            json.WriteString("channel", ChannelNames.Of(message.Channel));
            if (message.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            json.WriteString("kind", message.Kind == DigestKind.Escalation ? "escalation" : "digest");
            json.WriteStartArray("lines");
            foreach (var line in message.Lines)
            {
                json.WriteStartObject();
                json.WriteString("duty", line.Duty);
                json.WriteString("due", line.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("occasion", line.Occasion);
                json.WriteString("text", line.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
