using ItaBot.Channels.Reminders;
using ItaBot.Host.CommandLine;
using ItaBot.Reminders.Digests;

namespace ItaBot.Host.Reminders;

/// <summary>Reminders as lines for people: who and by which channel, then what they are told.</summary>
internal static class RemindText
{
    public static IEnumerable<string> Lines(IReadOnlyList<DigestMessage> messages, bool isDryRun, bool hasOfficers)
    {
        if (!hasOfficers)
        {
            return ["ยังไม่มีเจ้าหน้าที่ในทะเบียน จึงไม่มีใครให้เตือน ให้นำเข้าด้วย itabot officers import — there is no officer in the directory to remind; import them with itabot officers import"];
        }

        if (messages.Count == 0)
        {
            return ["ไม่มีการเตือนที่ต้องส่งตอนนี้ — there is no reminder to send now"];
        }

        var told = messages.SelectMany(m => m.Lines.Select(l => $"  {l.Text}").Prepend(Head(m)));
        return (isDryRun ? told : told.Append("ใส่ไว้ในคิวแล้ว เซิร์ฟเวอร์จะส่งให้ — put into the outbox, from which the server sends it")).Select(Plain.Line);
    }

    private static string Head(DigestMessage message) =>
        $"{(message.To.Length > 0 ? message.To : "-")} · {message.AgencyId} · {ChannelNames.Of(message.Channel)}{(message.Reason is { } reason ? $" ({reason})" : "")}";
}
