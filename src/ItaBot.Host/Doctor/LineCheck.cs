using System.Diagnostics;
using ItaBot.Channels.Line.Probing;

namespace ItaBot.Host.Doctor;

/// <summary>Whether LINE knows each account of the settings, and reaches the bot.</summary>
/// <param name="probe">Not made before the settings are known to be good: they say where the secrets go.</param>
internal sealed class LineCheck(Lazy<LineProbe> probe) : IDoctorCheck
{
    public const string Id = "line";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [SettingsCheck.Id];

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        var line = probe.Value;
        if (line.Accounts.Count == 0)
        {
            return [Finding.Skipped(Id, "ไม่ได้ตั้งค่าบัญชี LINE", "no LINE account is set up")];
        }

        var findings = new List<Finding>();
        foreach (var account in line.Accounts)
        {
            var identity = await line.IdentifyAsync(account, cancellationToken);
            findings.Add(Of(account, identity));
            if (identity is LineIdentity.Known)
            {
                findings.Add(Of(account, await line.TryWebhookAsync(account, cancellationToken)));
            }
        }

        return findings;
    }

    private static Finding Of(string account, LineIdentity identity)
    {
        var (name, settings) = ($"{Id}:{account}", $"Line:Channels:{account}");
        return identity switch
        {
            LineIdentity.Known known => Finding.Ok(
                name, $"ติดต่อ LINE ได้ ในชื่อ {known.BasicId}", $"LINE answers, and knows the account as {known.BasicId}"),
            LineIdentity.NoToken none => Finding.Failed(
                name,
                $"ขอโทเคนจาก LINE ไม่ได้ ({none.Reason}) ให้เทียบ ChannelId กับ ChannelSecret ของ {settings} กับหน้า LINE Developers และตรวจอินเทอร์เน็ตกับ Line:ApiBaseUrl",
                $"LINE issued no token ({none.Reason}); compare ChannelId and ChannelSecret of {settings} with LINE Developers, and check the network and Line:ApiBaseUrl"),
            LineIdentity.Refused refused => Finding.Failed(
                name,
                $"LINE ปฏิเสธ ({refused.Reason}) ให้เทียบ ChannelAccessToken หรือ ChannelId กับ ChannelSecret ของ {settings} กับหน้า LINE Developers",
                $"LINE refused ({refused.Reason}); compare ChannelAccessToken, or ChannelId and ChannelSecret, of {settings} with LINE Developers"),
            LineIdentity.Unreachable unreachable => Finding.Failed(
                name,
                $"ติดต่อ LINE ไม่ได้ ({unreachable.Reason}) ให้ตรวจอินเทอร์เน็ต พร็อกซี และ Line:ApiBaseUrl",
                $"LINE cannot be reached ({unreachable.Reason}); check the network, the proxy and Line:ApiBaseUrl"),
            _ => throw new UnreachableException(),
        };
    }

    private static Finding Of(string account, LineWebhookState state)
    {
        var (name, path) = ($"{Id}:{account}:webhook", LineProbe.WebhookPathOf(account));
        return state switch
        {
            LineWebhookState.Answers => Finding.Ok(
                name, "LINE เรียก webhook แล้วได้คำตอบถูกต้อง", "LINE called the webhook and was answered as it should be"),
            LineWebhookState.NotSet => Finding.Failed(
                name,
                $"ยังไม่ได้ตั้ง webhook ให้ใส่ https://ที่อยู่ของคุณ{path} ในหน้า Messaging API ของ LINE Developers",
                $"no webhook is set; enter https://YOUR-ADDRESS{path} in LINE Developers, Messaging API"),
            LineWebhookState.SwitchedOff => Finding.Failed(
                name,
                "webhook ปิดอยู่ ให้เปิด Use webhook ในหน้า Messaging API ของ LINE Developers",
                "the webhook is switched off; switch on Use webhook in LINE Developers, Messaging API"),
            LineWebhookState.Elsewhere => Finding.Failed(
                name,
                $"webhook ที่ตั้งไว้ไม่ลงท้ายด้วย {path} ให้แก้ในหน้า Messaging API ของ LINE Developers",
                $"the webhook that is set does not end in {path}; correct it in LINE Developers, Messaging API"),
            LineWebhookState.Fails fails => Finding.Failed(
                name,
                $"LINE เรียก webhook แล้วไม่สำเร็จ ({fails.Reason}) ให้ตรวจว่าเซิร์ฟเวอร์ทำงานอยู่ ที่อยู่เข้าถึงได้จากอินเทอร์เน็ต ใบรับรองถูกต้อง และ ChannelSecret ตรงกัน",
                $"LINE called the webhook without success ({fails.Reason}); check that the server runs, that the address is reached from the internet, its certificate, and the ChannelSecret"),
            LineWebhookState.Untold untold => Finding.Failed(
                name, $"ถามที่อยู่ webhook ไม่ได้ ({untold.Reason}) โปรดลองใหม่", $"LINE did not tell the webhook ({untold.Reason}); try again"),
            _ => throw new UnreachableException(),
        };
    }
}
