using System.Globalization;
using ItaBot.Channels.Linking;

namespace ItaBot.Host.Officers;

/// <summary>How somebody becomes the first administrator, in one line.</summary>
internal static class AdministratorClaimText
{
    public static string Line(IssuedCode issued, TimeZoneInfo zone)
    {
        var until = TimeZoneInfo.ConvertTime(issued.ExpiresAt, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"ยังไม่มีผู้ดูแลระบบ: พิมพ์รหัส {issued.Code} ในแชตส่วนตัวกับบอตก่อน {until} น. เพื่อเป็นผู้ดูแลระบบคนแรก เปิดเซิร์ฟเวอร์ใหม่จะได้รหัสใหม่"
            + $" — There is no administrator yet: type the code {issued.Code} in a private chat with the bot before {until} to be the first; a restart gives a new code.";
    }
}
