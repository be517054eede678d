using System.Globalization;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.CommandLine;
using ItaBot.Scoring;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>A round that has just closed.</summary>
/// <param name="Round">The round.</param>
/// <param name="People">How many took part, as far as it may be shown; null where nothing may.</param>
/// <param name="IsKeyDestroyed">Whether of its key and its codes not even a copy is left.</param>
internal sealed record ClosedRound(FeedbackRound Round, int? People, bool IsKeyDestroyed)
{
    private static readonly LocalText Destroyed = new(
        "ทำลายกุญแจและรหัสกันตอบซ้ำแล้ว ไม่มีใครบอกได้อีกว่าใครเคยตอบ",
        "its key and codes are destroyed: nobody can tell any more who answered");

    private static readonly LocalText NotYet = new(
        "ลบกุญแจและรหัสกันตอบซ้ำแล้ว แต่ยังเขียนไฟล์ฐานข้อมูลใหม่ไม่ได้จึงอาจมีสำเนาเหลืออยู่ ให้ปิดโปรแกรมอื่นที่เปิดไฟล์นี้ แล้วเริ่ม ItaBot ใหม่และตรวจด้วย itabot doctor",
        "its key and codes are erased, but the database file could not be written anew yet and may hold copies: close other programs that have it open, start ItaBot again and check with itabot doctor");

    public string ToJson() => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", Round.Id);
        json.WriteString("agency", Round.AgencyId);
        RoundJson.WriteNumber(json, "people", People);
        json.WriteBoolean("keyDestroyed", IsKeyDestroyed);
        if (!IsKeyDestroyed)
        {
            json.WriteStartObject("problem");
            json.WriteString("th", NotYet.Thai);
            json.WriteString("en", NotYet.English);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    public string ToText() => string.Join('\n', new[]
    {
        $"{Round.Id}: ปิดรอบแล้ว {Told.Thai} — closed; {Told.English}",
        $"{Key.Thai} — {Key.English}",
    }.Select(Plain.Line));

    private LocalText Key => IsKeyDestroyed ? Destroyed : NotYet;

    private (string Thai, string English) Told => People is { } people
        ? ($"ผู้ตอบเท่าที่แสดงได้ {Number(people)} คน", $"{Number(people)} people as far as shown")
        : ($"จำนวนผู้ตอบยังแสดงไม่ได้ (แสดงเมื่อครบ {Number(ResultGate.Fewest)} คน)", $"how many took part is not shown (it is from {Number(ResultGate.Fewest)} on)");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
