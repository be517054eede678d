using ItaBot.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>A round that has just opened.</summary>
/// <param name="Round">The round.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Links">With which answers begin.</param>
internal sealed record OpenedRound(FeedbackRound Round, Agency Agency, StartLinks Links)
{
    /// <summary>What people can be invited with; a link that opens on this machine only is not in it.</summary>
    public LocalText Invitation { get; } = new(
        $"{Agency.Name} อยากฟังความเห็นของท่านเรื่องการให้บริการ ใช้เวลาประมาณ 1 นาที ไม่มีใครรู้ว่าท่านตอบอะไร"
            + " เป็นการเก็บความเห็นของหน่วยงานเอง ไม่ใช่แบบสำรวจทางการของ ป.ป.ช."
            + $" {(Links.ToInviteWith is { } link ? $"เริ่มที่ {link} หรือ" : "")}พิมพ์ “{StartLinks.StartText}” ในแชตของหน่วยงาน",
        $"{Agency.Name} would like to hear what you think of its services. It takes about a minute, and nobody can tell what you said."
            + " This is the agency's own feedback, not the official survey of the NACC."
            + $" {(Links.ToInviteWith is { } start ? $"Begin at {start}, or write" : "Write")} “{StartLinks.StartText}” in the agency's chat.");
}
