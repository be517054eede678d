using System.Globalization;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Officers;

/// <summary>A one-time code as an administrator reads it.</summary>
internal static class OfficerCodeText
{
    public static string Write(OfficerCode code)
    {
        var agency = AgencyTypes.ShortNameOf(code.Agency);
        var until = code.ExpiresAt.ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"""
            {code.Code}

            รหัสของ {code.Name} ({agency}) ใช้ได้ครั้งเดียว ก่อน {until} น.
            ให้เจ้าหน้าที่พิมพ์รหัสนี้ในแชตส่วนตัวกับบัญชี LINE ของ {agency}

            The code of {code.Name} ({agency}). It works once, before {until}.
            The officer types it in a private chat with the LINE account of {agency}.
            """.ReplaceLineEndings("\n");
    }
}
