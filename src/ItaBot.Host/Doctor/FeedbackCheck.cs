using ItaBot.Feedback.Rounds;

namespace ItaBot.Host.Doctor;

/// <summary>Whether of closed rounds nothing is left that could tell who answered.</summary>
internal sealed class FeedbackCheck(Lazy<IFeedbackStore> store) : IDoctorCheck
{
    public const string Id = "feedback";

    public string Name => Id;

    public IReadOnlyList<string> Needs => [StorageCheck.Id];

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        var kept = await store.Value.ListKeptKeysAsync(cancellationToken);
        if (kept.Count == 0)
        {
            return
            [
                Finding.Ok(
                    Id,
                    "ไม่มีกุญแจหรือรหัสกันตอบซ้ำของรอบที่ปิดแล้วเหลืออยู่",
                    "no key and no code of a closed round is left"),
            ];
        }

        var rounds = string.Join(", ", kept);
        return
        [
            Finding.Failed(
                Id,
                $"รอบที่ปิดแล้วยังมีกุญแจ รหัสกันตอบซ้ำ หรือคำตอบที่ยังไม่ส่งเหลืออยู่ หรืออาจมีสำเนาในไฟล์ฐานข้อมูล: {rounds} ให้ปิดโปรแกรมอื่นที่เปิดไฟล์นี้ เริ่ม ItaBot ใหม่ แล้วตรวจอีกครั้ง ถ้ากู้ฐานข้อมูลจากสำรองเก่า ให้ใช้สำรองที่ใหม่กว่าการปิดรอบแทน แล้วทำลายสำรองเก่า",
                $"closed rounds still have a key, codes or open forms, or the database file may hold copies of them: {rounds}. Close other programs that have the file open, start ItaBot again and check again. Where the database comes from an old backup, use one from after the round closed, and destroy the old one"),
        ];
    }
}
