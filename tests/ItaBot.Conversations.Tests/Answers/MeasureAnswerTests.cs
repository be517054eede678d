using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Measures;
using ItaBot.Conversations.Replies;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class MeasureAnswerTests
{
    private static readonly Assessment Planned = Published.KlongMueang with
    {
        Measures =
        [
            new(1, 1, "", null, [], new(2025, 10, 1), new(2026, 3, 31), ["ทุกส่วนราชการ"], []),
            new(2, 4, "ระบบยืมคืน", null, [], new(2025, 10, 1), new(2026, 9, 30), ["งานพัสดุ", "กองคลัง"], []),
            new(3, 9, "ดูแลเว็บไซต์", null, [], new(2025, 10, 1), new(2026, 3, 19), ["สำนักปลัดฯ"], []),
            new(4, 8, "รับฟังความเห็น", null, [], null, null, ["กองช่าง"], []),
        ],
    };

    [Fact]
    public void All_measures_are_listed_with_their_last_day_and_owners()
    {
        var (reply, facts) = Ask(new MeasureListAnswerer(), new Slots());

        Assert.Equal(4, reply.Card!.Rows.Count);
        Assert.Equal(("มาตรการที่ 2 ระบบยืมคืน", "ถึง 30 ก.ย. 2569", "ยังไม่เริ่ม · งานพัสดุ, กองคลัง"), (reply.Card.Rows[1].Label, reply.Card.Rows[1].Value, reply.Card.Rows[1].Detail));
        Assert.Contains(facts, f => f is { Kind: FactKinds.Date } && f.Value == new FactValue.Word("2026-09-30"));
    }

    [Theory]
    [InlineData("กองคลัง", "1 2")]
    [InlineData("สำนักปลัด", "1 3")]
    [InlineData("กองการศึกษา", "1")]
    public void A_unit_has_its_own_measures_and_those_of_every_unit(string owner, string expected) =>
        Assert.Equal(expected, Numbers(Ask(new MeasureListAnswerer(), new Slots { Owner = owner }).Reply));

    [Fact]
    public void An_indicator_has_its_measures() =>
        Assert.Equal("3", Numbers(Ask(new MeasureListAnswerer(), new Slots { Target = Target.Item("o13") }).Reply));

    private static (Reply Reply, IReadOnlyList<Fact> Facts) Ask(IAnswerer answerer, Slots slots) =>
        Question.To(answerer, slots, assessments: Planned);

    private static string Numbers(Reply reply) =>
        string.Join(' ', reply.Card?.Rows.Select(r => r.Label.Split(' ')[1]) ?? []);
}
