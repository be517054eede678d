using System.Text.Json;
using ItaBot.Host.LineAccounts;

namespace ItaBot.Host.Doctor;

/// <summary>Whether LINE knows each account of the settings, and reaches the bot.</summary>
/// <param name="questions">Not made before the settings are known to be good: they say where the secrets go.</param>
internal sealed class LineCheck(Lazy<LineQuestions> questions) : IDoctorCheck
{
    public const string Id = "line";

    private const int NotFound = 404;

    public string Name => Id;

    public IReadOnlyList<string> Needs => [SettingsCheck.Id];

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        var line = questions.Value;
        if (line.Accounts.Count == 0)
        {
            return [Finding.Skipped(Id, "ไม่ได้ตั้งค่าบัญชี LINE", "no LINE account is set up")];
        }

        var findings = new List<Finding>();
        foreach (var account in line.Accounts)
        {
            var who = await LookAtAccountAsync(line, account, cancellationToken);
            findings.Add(who);
            if (who.State == FindingState.Ok)
            {
                findings.Add(await LookAtWebhookAsync(line, account, cancellationToken));
            }
        }

        return findings;
    }

    private static async Task<Finding> LookAtAccountAsync(LineQuestions line, LineAccount account, CancellationToken cancellationToken)
    {
        var name = $"{Id}:{account.Name}";
        return await line.AskWhoAsync(account, cancellationToken) switch
        {
            LineSaid.Answer answer => Finding.Ok(
                name, $"ติดต่อ LINE ได้ ในชื่อ {BasicIdOf(answer.Json)}", $"LINE answers, and knows the account as {BasicIdOf(answer.Json)}"),
            LineSaid.Nothing { Status: null } nothing => Finding.Failed(
                name,
                $"ติดต่อ LINE ไม่ได้ ({nothing.Reason}) ให้ตรวจอินเทอร์เน็ต พร็อกซี และ Line:ApiBaseUrl",
                $"LINE cannot be reached ({nothing.Reason}); check the network, the proxy and Line:ApiBaseUrl"),
            LineSaid.Nothing nothing => Finding.Failed(
                name,
                $"LINE ปฏิเสธ ({nothing.Reason}) ให้ตรวจ ChannelId กับ ChannelSecret หรือ ChannelAccessToken ของ {LineAccount.Section}:{account.Name} กับหน้า LINE Developers",
                $"LINE refused ({nothing.Reason}); compare ChannelId and ChannelSecret, or ChannelAccessToken, of {LineAccount.Section}:{account.Name} with LINE Developers"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<Finding> LookAtWebhookAsync(LineQuestions line, LineAccount account, CancellationToken cancellationToken)
    {
        var name = $"{Id}:{account.Name}:webhook";
        var path = $"/line/{account.Name}/webhook";
        switch (await line.AskWebhookAsync(account, cancellationToken))
        {
            case LineSaid.Nothing { Status: NotFound }:
                return Finding.Failed(
                    name,
                    $"ยังไม่ได้ตั้ง webhook ให้ใส่ https://ที่อยู่ของคุณ{path} ในหน้า Messaging API ของ LINE Developers",
                    $"no webhook is set; enter https://YOUR-ADDRESS{path} in LINE Developers, Messaging API");
            case LineSaid.Nothing nothing:
                return Finding.Failed(
                    name, $"ถามที่อยู่ webhook ไม่ได้ ({nothing.Reason}) โปรดลองใหม่", $"LINE did not tell the webhook ({nothing.Reason}); try again");
            case LineSaid.Answer answer when !IsTrue(answer.Json, "active"):
                return Finding.Failed(
                    name,
                    "webhook ปิดอยู่ ให้เปิด Use webhook ในหน้า Messaging API ของ LINE Developers",
                    "the webhook is switched off; switch on Use webhook in LINE Developers, Messaging API");
            case LineSaid.Answer answer when !(LineQuestions.TextOf(answer.Json, "endpoint") ?? "").EndsWith(path, StringComparison.OrdinalIgnoreCase):
                return Finding.Failed(
                    name,
                    $"webhook ที่ตั้งไว้ไม่ลงท้ายด้วย {path} ให้แก้ในหน้า Messaging API ของ LINE Developers",
                    $"the webhook that is set does not end in {path}; correct it in LINE Developers, Messaging API");
            default:
                return Tested(name, await line.TestWebhookAsync(account, cancellationToken));
        }
    }

    private static Finding Tested(string name, LineSaid said)
    {
        if (said is LineSaid.Answer answer && IsTrue(answer.Json, "success"))
        {
            return Finding.Ok(name, "LINE เรียก webhook แล้วได้คำตอบถูกต้อง", "LINE called the webhook and was answered as it should be");
        }

        var reason = said switch
        {
            LineSaid.Answer failed => $"{LineQuestions.TextOf(failed.Json, "reason")} {LineQuestions.TextOf(failed.Json, "detail")}".Trim(),
            LineSaid.Nothing nothing => nothing.Reason,
            _ => "",
        };
        return Finding.Failed(
            name,
            $"LINE เรียก webhook แล้วไม่สำเร็จ ({reason}) ให้ตรวจว่าเซิร์ฟเวอร์ทำงานอยู่ ที่อยู่เข้าถึงได้จากอินเทอร์เน็ต ใบรับรองถูกต้อง และ ChannelSecret ตรงกัน",
            $"LINE called the webhook without success ({reason}); check that the server runs, that the address is reached from the internet, its certificate, and the ChannelSecret");
    }

    private static string BasicIdOf(JsonElement json) => LineQuestions.TextOf(json, "basicId") ?? "?";

    private static bool IsTrue(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.True;
}
