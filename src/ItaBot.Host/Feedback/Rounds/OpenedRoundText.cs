using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>A round that has just opened, as an officer reads it.</summary>
internal static class OpenedRoundText
{
    public static string Write(OpenedRound opened) => Plain.Lines(
        $"""
        {opened.Round.Id}

        เปิดรอบแล้ว ประชาชนเริ่มตอบด้วยลิงก์ หรือพิมพ์ “{StartLinks.StartText}” ในแชต — the round is open; people begin with the link, or write “{StartLinks.StartText}” in the chat
        LINE: {opened.Links.Line ?? "-"}
        Web: {opened.Links.Web ?? "-"}

        ข้อความเชิญ — to invite people with
        {opened.Invitation.Thai}
        {opened.Invitation.English}

        บันทึกว่าเชิญใครบ้างด้วย — record whom you invite with: itabot round invite {opened.Round.Id}
        """.ReplaceLineEndings("\n"));
}
