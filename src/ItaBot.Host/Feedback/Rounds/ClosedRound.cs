using System.Globalization;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.CommandLine;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>A round that has just closed, its key and its codes destroyed.</summary>
/// <param name="Round">The round.</param>
/// <param name="People">How many took part, as far as it may be shown; null where nothing may.</param>
internal sealed record ClosedRound(FeedbackRound Round, int? People)
{
    public string ToJson() => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", Round.Id);
        json.WriteString("agency", Round.AgencyId);
        RoundJson.WriteNumber(json, "people", People);
        json.WriteBoolean("keyDestroyed", true);
        json.WriteEndObject();
    });

    public string ToText() => string.Join('\n', new[]
    {
        $"{Round.Id}: ปิดรอบแล้ว {Told.Thai} — closed; {Told.English}",
        "ทำลายกุญแจและรหัสกันตอบซ้ำแล้ว ไม่มีใครบอกได้อีกว่าใครเคยตอบ — its key and codes are destroyed: nobody can tell any more who answered",
    }.Select(Plain.Line));

    private (string Thai, string English) Told => People is { } people
        ? ($"ผู้ตอบเท่าที่แสดงได้ {Number(people)} คน", $"{Number(people)} people as far as shown")
        : ($"จำนวนผู้ตอบยังแสดงไม่ได้ (แสดงเมื่อครบ {Number(ResultGate.Fewest)} คน)", $"how many took part is not shown (it is from {Number(ResultGate.Fewest)} on)");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
