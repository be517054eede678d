using System.CommandLine;
using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Receipts;
using ItaBot.Host.Verifying;

namespace ItaBot.Host.CommandLine;

/// <summary><c>verify</c>: computes an earlier answer again.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var receipt = new Argument<string>("RECEIPT") { Description = "ใบรับรองที่มากับคำตอบ — the receipt that came with the answer" };
        var json = new Option<bool>("--json") { Description = "พิมพ์เป็น JSON — prints JSON" };
        var command = new Command("verify", "คำนวณคำตอบเดิมซ้ำ แล้วบอกว่าเหมือนเดิมหรือไม่ — computes an earlier answer again") { receipt, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(receipt), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string receipt, bool asJson, CancellationToken cancellationToken)
    {
        using var verb = await VerbHost.OpenAsync(withSamples: true, cancellationToken);
        var verification = await verb.Services.GetRequiredService<Assistant>().VerifyAsync(receipt.Trim(), cancellationToken);
        if (verification is Verification.NoReceipt)
        {
            return Refusal.Say(new(
                "ข้อความนี้ไม่ใช่ใบรับรองของคำตอบ หรือคัดลอกมาไม่ครบ ใบรับรองขึ้นต้นด้วย r1.",
                "this is not the receipt of an answer, or it was not copied whole; receipts begin with r1."));
        }

        await Console.Out.WriteLineAsync(asJson ? VerificationJson.Write(verification) : VerificationText.Write(verification));
        return ExitStatus.Done;
    }
}
